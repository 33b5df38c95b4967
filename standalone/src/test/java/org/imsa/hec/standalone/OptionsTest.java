package org.imsa.hec.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path DATA = Path.of("data");

    @Test
    void nothingListensBeyondThisMachineUnlessAskedFor() {
        assertThat(Options.parse(List.of(), DATA).listen()).isEqualTo("127.0.0.1");
        assertThat(Options.parse(List.of("--listen", "0.0.0.0"), DATA).listen()).isEqualTo("0.0.0.0");
    }

    @Test
    void portDataFolderAndDemoAreTaken() {
        Options options = Options.parse(List.of("--port", "9000", "--data", "/srv/hec", "--demo"), DATA);
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("/srv/hec"));
        assertThat(options.demo()).isTrue();
    }

    @Test
    void whenAnOptionIsGivenTwiceTheLaterCounts() {
        assertThat(Options.parse(List.of("--port", "1", "--port", "2"), DATA).port())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1", "999999"})
    void aPortThatIsNoneIsRefusedInOneSentence(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), DATA))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The port must be a number from 1 to 65535, not " + port + ".");
    }

    @Test
    void anUnknownOptionAndAMissingValueAreRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "80"), DATA))
                .hasMessage("There is no option --prot; see --help.");
        assertThatThrownBy(() -> Options.parse(List.of("--data", "--demo"), DATA))
                .hasMessage("The option --data needs a value; see --help.");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(Options.parse(List.of("--help"), DATA).help()).isTrue();
        assertThat(Options.usage()).contains("--port", "--data", "--listen", "--demo", "--help");
    }
}
