-- the assessments still under way, those of the whole commune first
select a.id, s.title, coalesce(h.name, t.name, a.subject), a.round, a.due, s.title_en
from assessment a join criteria_set s on s.id = a.criteria_set
left join hamlet h on h.id = a.hamlet left join team t on t.id = a.team
where a.gone is null and a.status in ('dang_ky', 'tu_danh_gia', 'hop_kiem_diem', 'trinh')
order by coalesce(a.hamlet, a.team) is not null, a.due is null, a.due, a.id limit :limit
