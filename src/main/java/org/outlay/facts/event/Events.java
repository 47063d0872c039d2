package org.outlay.facts.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events. */
public interface Events extends Repository<Event, String> {

	/** From the oldest to the newest, those without a date last. */
	@Query("select e from Event e order by e.date.start nulls last, e.date.end, e.id")
	List<Event> findAllByDate();

	@Query("select distinct e from Event e join e.subjectIds s where s in :subjectIds order by e.date.start nulls last, e.date.end, e.id")
	List<Event> findAbout(Collection<String> subjectIds);

	List<Event> findBySourceIdOrderByOrdinal(String sourceId);

}
