package org.imsa.hec.directory.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoTest {

    @Test
    void aLargePictureIsMadeSmall() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(small(png(2000, 1000))));

        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(small(png(40, 30)))).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aTextWithTheNameOfAPictureIsRefused() {
        assertThatThrownBy(() -> small("<html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("rule.photo.type");
    }

    @Test
    void aPictureThatWasCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = png(300, 300);

        assertThatThrownBy(() -> small(Arrays.copyOf(whole, 60))).hasMessageContaining("rule.photo.type");
    }

    @Test
    void aFewBytesThatClaimToBeAHugePictureAreRefusedBeforeTheyAreDrawn() throws IOException {
        byte[] bomb = png(10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 30_000).putInt(20, 30_000);
        CRC32 check = new CRC32();
        check.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) check.getValue());

        assertThatThrownBy(() -> small(bomb)).hasMessageContaining("rule.photo.tooLarge");
    }

    private static byte[] small(byte[] picture) throws IOException {
        return Photo.small(new ByteArrayInputStream(picture));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
