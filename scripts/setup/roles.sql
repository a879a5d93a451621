-- Once per server, as its superuser: psql -f scripts/setup/roles.sql, with passwords of your own in place of each '…'.
create role flicker_owner login nosuperuser password '…';
create role flicker_app login nosuperuser password '…';
create role flicker_sign_in login nosuperuser password '…';
create role flicker_worker login nosuperuser password '…';
create role flicker_backup login nosuperuser bypassrls password '…' in role pg_read_all_data;
create database flicker owner flicker_owner;
