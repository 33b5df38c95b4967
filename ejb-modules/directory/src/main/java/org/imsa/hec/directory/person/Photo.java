package org.imsa.hec.directory.person;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.imsa.hec.kernel.RuleBroken;

/** Makes a small JPEG of a picture. What cannot be drawn is no picture, whatever its name says. */
final class Photo {
    private static final int SIDE = 320;
    private static final int LARGEST_BYTES = 10 * 1024 * 1024;
    private static final long LARGEST_PIXELS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private Photo() {}

    /**
     * @return a JPEG of at most 320 pixels on its longer side
     * @throws RuleBroken {@code rule.photo.type}, {@code rule.photo.tooLarge} (10 MB, 40 megapixels)
     */
    static byte[] small(InputStream picture) throws IOException {
        byte[] bytes = picture.readNBytes(LARGEST_BYTES + 1);
        RuleBroken.unless(bytes.length <= LARGEST_BYTES, "rule.photo.tooLarge");
        BufferedImage image = read(bytes);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ImageIO.write(scaled(image), "jpeg", small);
        return small.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            RuleBroken.unless(readers.hasNext(), "rule.photo.type");
            ImageReader reader = readers.next();
            RuleBroken.unless(FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)), "rule.photo.type");
            return read(reader, stream);
        }
    }

    /** The size is asked before the pixels are read, so that a few bytes cannot ask for all the memory. */
    private static BufferedImage read(ImageReader reader, ImageInputStream stream) {
        try {
            reader.setInput(stream);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            RuleBroken.unless(pixels <= LARGEST_PIXELS, "rule.photo.tooLarge");
            return reader.read(0);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleBroken("rule.photo.type");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        int width = Math.max(1, image.getWidth() * Math.min(SIDE, longer) / longer);
        int height = Math.max(1, image.getHeight() * Math.min(SIDE, longer) / longer);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return small;
    }
}
