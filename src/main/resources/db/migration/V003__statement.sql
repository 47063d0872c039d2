-- Every attribute of every subject, as one source states it in one place. The columns of company, ai_model and product
-- are resolved from these rows.
create table statement (
  source_id    varchar(80)   not null,
  ordinal      integer       not null,
  subject_id   varchar(80)   not null,
  property     varchar(24)   not null,
  stated       varchar(2000) not null,
  locator_kind varchar(16),
  locator_at   varchar(40),
  constraint pk_statement         primary key (source_id, ordinal),
  constraint fk_statement_source  foreign key (source_id) references source (id),
  constraint fk_statement_subject foreign key (subject_id) references subject (id),
  constraint ck_statement_locator check ((locator_kind is null) = (locator_at is null)),
  constraint ck_statement_kind    check (locator_kind ~ '^(line|page|table)$')
);

comment on column statement.ordinal is 'Place in the dossier; the name comes first among the statements of a subject.';
comment on column statement.locator_at is 'Absent only for what the editor adds.';

create index ix_statement_subject on statement (subject_id, property);
