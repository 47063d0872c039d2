-- The ledger is read cell by cell: its order is that of this index, which also finds the claims of a subject.
create index ix_claim_cell on claim (subject_id, measure, period_start, period_end, id);
drop index ix_claim_subject;

create index ix_claim_type          on claim (type, subject_id);
create index ix_claim_basis         on claim (basis);
create index ix_claim_family        on claim (family);
create index ix_claim_unit          on claim (unit);
create index ix_claim_corrects      on claim (corrects);
create index ix_claim_measure_end   on claim (measure, period_end);
create index ix_claim_start         on claim (period_start);
create index ix_claim_end           on claim (period_end);
create index ix_claim_recorded_from on claim (recorded_from);

create index ix_source_latest   on source (published_latest);
create index ix_source_earliest on source (published_earliest);
create index ix_source_based_on on source (based_on);
create index ix_citation_cited  on citation (cited_id);
