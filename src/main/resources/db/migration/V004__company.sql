create table company (
  id        varchar(80) not null,
  kind      varchar(16) not null,
  country   char(2),
  parent_id varchar(80),
  open      boolean     not null default false,
  constraint pk_company        primary key (id),
  constraint fk_company        foreign key (id) references subject (id),
  constraint fk_company_parent foreign key (parent_id) references company (id),
  constraint ck_company_kind   check (kind ~ '^(company|division|group|investor|publisher|association|university)$'),
  constraint ck_company_country check (country ~ '^[A-Z]{2}$'),
  constraint ck_company_parent check (parent_id <> id),
  constraint ck_company_open   check (not open or kind = 'group')
);

create table company_member (
  group_id  varchar(80) not null,
  member_id varchar(80) not null,
  constraint pk_company_member        primary key (group_id, member_id),
  constraint fk_company_member_group  foreign key (group_id) references company (id),
  constraint fk_company_member_member foreign key (member_id) references company (id),
  constraint ck_company_member        check (group_id <> member_id)
);

comment on column company.open is 'Whether a group stands for its members and perhaps others.';
comment on table company_member is 'Who a group stands for; a group''s total is never one of its members''.';

create index ix_company_parent on company (parent_id);
create index ix_company_member on company_member (member_id);
