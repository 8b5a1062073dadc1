CREATE TABLE `agreed_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wave_id` text NOT NULL,
	`roster_entry_id` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`roster_entry_id`) REFERENCES `roster_entry`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreed_mail_once` ON `agreed_mail` (`wave_id`,`roster_entry_id`);--> statement-breakpoint
CREATE INDEX `agreed_mail_due` ON `agreed_mail` (`state`,`not_before`);