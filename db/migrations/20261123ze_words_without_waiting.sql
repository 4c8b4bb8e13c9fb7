-- Two people who write the same new word at the same time waited for each other, at times each for the other. Each transaction now notes its
-- own: a word may stand twice, which memory reads as once.
alter table directory.word drop constraint word_pkey, add primary key (word, at);
