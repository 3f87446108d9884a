package org.caspia.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.Lettering;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgWriterTest {
    private static final Path FONTS = Path.of("data", "fonts");

    @Test
    void shapesBecomePathsOfShortRelativeSteps() throws Exception {
        String svg = svg(true, g -> {
            Path2D path = new Path2D.Double();
            path.moveTo(1.234, 2);
            path.lineTo(1.734, 2.5);
            path.lineTo(1.7341, 2.5001); // nothing at this resolution
            path.quadTo(3, 3, 4, 2.25);
            path.closePath();
            g.setColor(new Color(0x112233));
            g.fill(path);
            g.setColor(new Color(255, 0, 0, 128));
            g.setStroke(
                    new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {4, 2}, 0));
            g.scale(2, 2);
            g.draw(new Line2D.Double(0, 0, 10, -5));
        });

        assertThat(svg).contains("<path fill=\"#123\" d=\"M1.23 2l.5 .5q1.27 .5 2.27-.25z\"/>");
        assertThat(svg)
                .contains("<path fill=\"none\" stroke=\"#f00\" stroke-opacity=\".5\" stroke-width=\"3\""
                        + " stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-dasharray=\"8 4\" d=\"M0"
                        + " 0l20-10\"/>");
    }

    @Test
    void textStaysTextAndItsLettersAreEmbedded() throws Exception {
        Font font = font("NotoSans-Regular").deriveFont(12f);
        String svg = svg(true, g -> {
            g.setFont(font);
            g.drawString("Bakı & Şəki <>", 10, 20);
            g.rotate(Math.PI / 2);
            g.drawString("turned", 0, 0);
        });

        Document document = parse(svg);
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("Bakı & Şəki <>");
        assertThat(document.getElementsByTagName("text").item(1).getAttributes().getNamedItem("transform"))
                .hasToString("transform=\"matrix(0 1 -1 0 0 0)\"");
        assertThat(svg)
                .contains("@font-face{font-family:'Noto Sans';font-weight:400;font-style:normal;src:url(data:font/ttf");
    }

    @Test
    void aTextThatEndsOrStandsInTheMiddleSomewhereDoesSoInAnyTypeface() throws Exception {
        Font font = font("NotoSans-Regular").deriveFont(12f);
        TextStyle style = new TextStyle("Noto Sans", false, false, 12, 0xFF000000, 0, 0, 0, false, 1);
        Lettering text = new Lettering("Baku", style, font, new float[4], 30, 9, 3);
        String svg = svg(true, g -> {
            g.setFont(font);
            Align.END.draw(g, text, 50, 20);
            Align.MIDDLE.draw(g, text, 50, 40);
            Align.START.draw(g, text, 50, 60);
        });

        assertThat(svg)
                .contains("text-anchor=\"end\" fill=\"#000\" x=\"80\" y=\"20\"")
                .contains("text-anchor=\"middle\" fill=\"#000\" x=\"65\" y=\"40\"")
                .contains("font-size=\"12\" fill=\"#000\" x=\"50\" y=\"60\"")
                .containsPattern("\\.f0\\{font-family:'Noto Sans',.*,Arial,sans-serif;");
    }

    @Test
    void outlinesNeedNoTypeface() throws Exception {
        Font font = font("NotoSans-Regular").deriveFont(12f);
        String svg = svg(false, g -> {
            g.setFont(font);
            g.drawString("Baku", 10, 20);
        });

        assertThat(svg).doesNotContain("<text").doesNotContain("font-face").contains("<path fill=\"#000\"");
    }

    @Test
    void lettersThatJoinAreWrittenAsOutlines() throws Exception {
        Font font = font("NotoSansArabic-Regular").deriveFont(12f);
        String svg = svg(true, g -> {
            g.setFont(font);
            g.drawString("باکو", 10, 20);
        });

        assertThat(svg).doesNotContain("<text").contains("<path");
    }

    @Test
    void aClipBecomesAGroupAndIsSharedWhereItComesAgain() throws Exception {
        String svg = svg(true, g -> {
            g.clip(new Rectangle(10, 10, 20, 20));
            g.fill(new Rectangle(0, 0, 50, 50));
            g.setClip(null);
            g.fill(new Rectangle(0, 0, 5, 5));
            g.setClip(new Rectangle(10, 10, 20, 20));
            g.fill(new Rectangle(0, 0, 50, 50));
            g.setClip(new Area(new Ellipse2D.Double(0, 0, 9, 9)));
            g.fill(new Rectangle(0, 0, 50, 50));
        });

        Document document = parse(svg);
        assertThat(document.getElementsByTagName("clipPath").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(3);
    }

    @Test
    void picturesAndGradientsAreEmbeddedAsPixels() throws Exception {
        BufferedImage image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_ARGB);
        String svg = svg(true, g -> {
            g.drawImage(image, new AffineTransform(2, 0, 0, 2, 5, 6), null);
            g.setPaint(new GradientPaint(0, 0, Color.RED, 10, 0, Color.BLUE));
            g.fill(new Rectangle(0, 0, 10, 10));
        });

        assertThat(svg)
                .contains("<image width=\"4\" height=\"3\" transform=\"matrix(2 0 0 2 5 6)\"")
                .contains("<image width=\"20\" height=\"20\" transform=\"matrix(0.5 0 0 0.5 0 0)\"");
        parse(svg);
    }

    @Test
    void lettersThatXmlCannotHoldAreLeftOut() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var page = new SvgWriter.Page(10, 10, "10", "10", "a\u0000b\uD800c\u0001<d>", "\uFFFF\"&");
        new SvgWriter(FONTS).write(page, true, g -> {}, out);

        Document document = parse(out.toString(StandardCharsets.UTF_8));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("abc<d>");
    }

    @Test
    void everyShippedTypefaceIsFoundByItsPostScriptName() throws Exception {
        File[] files = FONTS.toFile().listFiles((folder, name) -> name.endsWith(".ttf"));

        assertThat(files).isNotEmpty();
        for (File file : files) {
            assertThat(Font.createFont(Font.TRUETYPE_FONT, file).getPSName() + ".ttf")
                    .isEqualTo(file.getName());
        }
    }

    private static Font font(String name) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, FONTS.resolve(name + ".ttf").toFile());
    }

    private static String svg(boolean keepsText, Consumer<Graphics2D> drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var page = new SvgWriter.Page(100, 80, "100", "80", "Test", "A test.");
        new SvgWriter(FONTS).write(page, keepsText, drawing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
