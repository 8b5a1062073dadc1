CREATE TABLE `steering_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wave_id` text NOT NULL,
	`account_id` text NOT NULL,
	`message` text NOT NULL,
	`occasion` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `steering_mail_once` ON `steering_mail` (`wave_id`,`account_id`,`message`,`occasion`);--> statement-breakpoint
CREATE INDEX `steering_mail_due` ON `steering_mail` (`state`,`not_before`);--> statement-breakpoint
ALTER TABLE `account` ADD `unwanted_mail` text;