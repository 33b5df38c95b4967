package org.imsa.hec.directory.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out about words, for all who ask again; of a language there are not many. Forgets all when it is full. */
final class Remembered<T> {
    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final int most;

    Remembered(int most) {
        this.most = most;
    }

    T get(String word, Function<String, T> work) {
        if (known.size() > most) {
            known.clear();
        }
        return known.computeIfAbsent(word, work);
    }
}
