package org.imsa.hec.directory.party;

import java.util.List;
import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.imsa.hec.directory.name.NameBlocks;
import org.imsa.hec.directory.name.NameIndex;

/**
 * Files a party under each word of a new name, the words by their sound, and the party in the blocks of {@link NameBlocks},
 * in the transaction that writes the name. Sounds of words stay when nobody bears them any more: they find nobody then.
 */
public class Vocabulary extends DescriptorEventAdapter implements DescriptorCustomizer {
    private final DataModifyQuery word = query(
            "INSERT INTO directory_name_word (word, party_id, name_words) VALUES (#word, #party, #words)",
            "word",
            "party",
            "words");
    private final DataModifyQuery noWord = query("DELETE FROM directory_name_word WHERE party_id = #party", "party");
    private final DataModifyQuery spelling = query(
            "INSERT IGNORE INTO directory_spelling (near, word, whole, spelling) VALUES (#near, #word, #whole, #spelling)",
            "near",
            "word",
            "whole",
            "spelling");
    private final DataModifyQuery block = query(
            "INSERT IGNORE INTO directory_name_block (block, party_id) VALUES (#block, #party)", "block", "party");
    private final DataModifyQuery noBlock = query("DELETE FROM directory_name_block WHERE party_id = #party", "party");

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
        if (changes != null && (changes.hasChangeFor("words") || changes.hasChangeFor("name"))) {
            List<Long> party = List.of(((Party) event.getSource()).id());
            event.getSession().executeQuery(noWord, party);
            event.getSession().executeQuery(noBlock, party);
            file(event);
        }
    }

    private void file(DescriptorEvent event) {
        Party party = (Party) event.getSource();
        NameIndex.wordsOf(party.words())
                .forEach(one -> event.getSession().executeQuery(word, List.of(one, party.id(), party.words())));
        NameIndex.entries(party.name().latin(), party.name().arabic()).forEach(entry -> event.getSession()
                .executeQuery(spelling, List.of(entry.near(), entry.word(), entry.whole(), entry.spelling())));
        NameBlocks.of(party.name().latin(), party.name().arabic())
                .forEach(one -> event.getSession().executeQuery(block, List.of(one, party.id())));
    }

    private static DataModifyQuery query(String sql, String... arguments) {
        DataModifyQuery query = new DataModifyQuery(sql);
        List.of(arguments).forEach(query::addArgument);
        query.setIsBatchExecutionSupported(true);
        return query;
    }
}
