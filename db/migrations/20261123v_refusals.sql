-- Which condition of the service was not met, when it says no for that: she reads it, and who keeps the card hears of it.

alter table referrals.step add column condition text not null default '' check (length(condition) <= 500);
select platform.annotate('referrals.step', 'know what happened, who said it and why', '2 years after it ended', 'condition');
