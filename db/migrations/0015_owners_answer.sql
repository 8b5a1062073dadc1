CREATE TABLE `__new_follow_up_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` text,
	`agreement_id` text,
	`weeks` integer NOT NULL,
	`address` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	`link_hash` text,
	`owner_hash` text,
	`link_until` integer,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_follow_up_mail`("id", "action_id", "weeks", "address", "not_before", "state", "attempts", "message_id", "problem") SELECT "id", "action_id", "weeks", "address", "not_before", "state", "attempts", "message_id", "problem" FROM `follow_up_mail`;--> statement-breakpoint
DROP TABLE `follow_up_mail`;--> statement-breakpoint
ALTER TABLE `__new_follow_up_mail` RENAME TO `follow_up_mail`;--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_mail_once` ON `follow_up_mail` (`action_id`,`weeks`,`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_mail_of_agreement` ON `follow_up_mail` (`agreement_id`,`weeks`,`address`);--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_mail_link` ON `follow_up_mail` (`link_hash`);--> statement-breakpoint
CREATE INDEX `follow_up_mail_due` ON `follow_up_mail` (`state`,`not_before`);--> statement-breakpoint
ALTER TABLE `action` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `action` ADD `answered_on` text;--> statement-breakpoint
ALTER TABLE `action` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `action` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `agreement` ADD `dropped_because` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `owner_email` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `answered_on` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `changed_at` integer;