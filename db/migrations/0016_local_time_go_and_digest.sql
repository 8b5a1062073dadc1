CREATE TABLE `digest_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` text NOT NULL,
	`week` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_mail_once` ON `digest_mail` (`account_id`,`week`);--> statement-breakpoint
CREATE INDEX `digest_mail_due` ON `digest_mail` (`state`,`not_before`);--> statement-breakpoint
ALTER TABLE `invitee` ADD `corrected` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `asks_go` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `wave` ADD `go_given_at` integer;