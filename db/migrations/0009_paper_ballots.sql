ALTER TABLE `wave` ADD `first_paper` integer;--> statement-breakpoint
ALTER TABLE `wave` ADD `second_paper` integer;