/**
 * Portable documents of one page: shapes as shapes, lettering as text in embedded typefaces, through PDFBox. Units are points, 72 an inch.
 * Way in: {@link org.caspia.export.pdf.PdfWriter}.
 */
@NullMarked
package org.caspia.export.pdf;

import org.jspecify.annotations.NullMarked;
