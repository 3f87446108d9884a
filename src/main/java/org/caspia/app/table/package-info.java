/** Tables as people and spreadsheets read them: {@link org.caspia.app.table.TextTable} and {@link org.caspia.app.table.Csv}. */
@NullMarked
package org.caspia.app.table;

import org.jspecify.annotations.NullMarked;
