-- Lists of codes are patterns, not in (…), in every check: docs/decisions/0006.

-- Whatever a claim can be about. One namespace of ids for companies, models, products and people.
create table subject (
  id   varchar(80)  not null,
  type varchar(16)  not null,
  name varchar(200) not null,
  constraint pk_subject      primary key (id),
  constraint ck_subject_id   check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  constraint ck_subject_type check (type ~ '^(company|model|product|person)$'),
  constraint ck_subject_name check (trim(name) <> '')
);

comment on column subject.name is 'Resolved from its statements: the editor''s spelling first, then the oldest source''s.';
