package org.outlay.facts.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events, each as one source reports it. */
public interface Events extends Repository<Event, String> {

	/** From the oldest to the newest, those without a date last. */
	@Query("select e from Event e order by e.date.start nulls last, e.date.end, e.id")
	List<Event> findAllByDate();

	/** Every report of the events that any report has about one of these subjects. */
	@Query("""
			select e from Event e
			where coalesce(e.sameAs, e.id) in
			  (select coalesce(o.sameAs, o.id) from Event o join o.subjectIds s where s in :subjectIds)
			order by e.date.start nulls last, e.date.end, e.id
			""")
	List<Event> findAbout(Collection<String> subjectIds);

	List<Event> findByFulfilsIn(Collection<String> ids);

	List<Event> findBySourceIdOrderByOrdinal(String sourceId);

}
