alter table measure add column change_of varchar(40);

alter table measure add constraint fk_measure_change foreign key (change_of) references measure (code);

comment on column measure.change_of is 'The measure whose change this one states, where there is one: its claims can be checked by arithmetic.';
