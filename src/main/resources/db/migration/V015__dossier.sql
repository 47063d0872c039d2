create table dossier (
  source_id varchar(80) not null,
  content   text        not null,
  constraint pk_dossier        primary key (source_id),
  constraint fk_dossier_source foreign key (source_id) references source (id)
);

comment on table dossier is 'The text of a dossier as it was imported.';
