-- Lines of supervision (条): which industry or field a body supervises, and so which cases its officials reach; and the second wall, which lets whoever
-- reads for a caller see that caller's cases alone, whatever the program asks for.

-- Null for a body that supervises comprehensively: it reaches every line.
alter table organisation
  add column line text check (line ~ '^[a-z]+(-[a-z]+)*$'),
  add check (line is null or kind = 'authority');

-- The line of its authority when the case was opened, as in the header of its journal.
alter table case_file add column line text;

-- Division codes are compared byte by byte, so that those of a region are one range of the index. A LIKE would not do: it is not leakproof, and under row-level
-- security such a condition finds no index.
drop index case_file_region;
alter table case_file alter column region_code type text collate "C";
alter table duty alter column region_code type text collate "C";
create index case_file_region on case_file (region_code, case_id);
