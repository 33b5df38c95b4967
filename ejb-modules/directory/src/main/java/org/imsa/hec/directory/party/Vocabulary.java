package org.imsa.hec.directory.party;

import java.util.List;
import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.imsa.hec.directory.name.NameIndex;

/**
 * Files each word of a new name by its sound, in the transaction that writes the name. Words stay when nobody bears them any
 * more: they find nobody then.
 */
public class Vocabulary extends DescriptorEventAdapter implements DescriptorCustomizer {
    private static final List<String> COLUMNS = List.of("near", "word", "whole", "spelling");

    private final DataModifyQuery insert = insert();

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.getEventManager().addListener(this);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        file(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        var changes = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changes != null && changes.hasChangeFor("words")) {
            file(event);
        }
    }

    private void file(DescriptorEvent event) {
        Party party = (Party) event.getSource();
        NameIndex.entries(party.name().latin(), party.name().arabic()).forEach(entry -> event.getSession()
                .executeQuery(insert, List.of(entry.near(), entry.word(), entry.whole(), entry.spelling())));
    }

    private static DataModifyQuery insert() {
        DataModifyQuery query = new DataModifyQuery(
                "INSERT IGNORE INTO directory_spelling (near, word, whole, spelling) VALUES (#near, #word, #whole, #spelling)");
        COLUMNS.forEach(query::addArgument);
        query.setIsBatchExecutionSupported(true);
        return query;
    }
}
