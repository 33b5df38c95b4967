package org.imsa.hec.web.directory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imsa.hec.directory.project.AssignmentLine;
import org.imsa.hec.directory.project.OwnService;

/** Where somebody served: {@code hec:served}. */
@Named
@RequestScoped
public class ServedCard {

    @EJB
    private OwnService service;

    private final Map<Long, List<AssignmentLine>> seen = new HashMap<>();

    public List<AssignmentLine> of(Long person) {
        return seen.computeIfAbsent(person, service::served);
    }
}
