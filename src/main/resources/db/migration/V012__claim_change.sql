-- The list of changes is read along these, forwards and backwards: whole, of a subject, of a measure.
create index ix_claim_recorded         on claim (recorded_from, row_id);
create index ix_claim_subject_recorded on claim (subject_id, recorded_from, row_id);
create index ix_claim_measure_recorded on claim (measure, recorded_from, row_id);
create index ix_claim_ended            on claim (recorded_to, row_id);
drop index ix_claim_recorded_from;

comment on column claim.row_id is 'Rises in the order in which rows were recorded; of one moment, in the order of publication.';
