package org.imsa.hec.funding.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.api.GrantPurpose;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/** The records of other contexts that money can be given for: of the kinds that grants pay for. */
@ApplicationScoped
public class Beneficiaries {

    @Inject
    private RecordKinds kinds;

    /** Names of their kinds, by comma. */
    public String kindNames() {
        return purposes().map(GrantPurpose::recordKind).collect(Collectors.joining(","));
    }

    /** The record with this id, which no two records share. @param id may be null */
    public Optional<RecordLine> find(Long id) {
        return id == null
                ? Optional.empty()
                : purposes()
                        .map(purpose -> purpose.record(id))
                        .flatMap(ref -> line(ref).stream())
                        .findFirst();
    }

    /** Is there such a record? */
    public boolean exists(RecordRef ref) {
        return line(ref).isPresent();
    }

    private static Stream<GrantPurpose> purposes() {
        return Stream.of(GrantPurpose.values()).filter(GrantPurpose::hasRecord);
    }

    private Optional<RecordLine> line(RecordRef ref) {
        return kinds.named(ref.kind()).map(kind -> kind.lines(List.of(ref.id())).get(ref.id()));
    }
}
