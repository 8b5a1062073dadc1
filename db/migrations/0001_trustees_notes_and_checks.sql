CREATE TABLE `account_relationship` (
	`account_id` text NOT NULL,
	`relationship_id` text NOT NULL,
	PRIMARY KEY(`account_id`, `relationship_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `anonymity_check` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`linked` integer NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `imported_result` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`quarter` text NOT NULL,
	`source` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imported_result_once` ON `imported_result` (`relationship_id`,`quarter`);--> statement-breakpoint
CREATE TABLE `timeline_note` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`happened_on` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `timeline_note_relationship` ON `timeline_note` (`relationship_id`,`happened_on`);--> statement-breakpoint
ALTER TABLE `account` ADD `every_relationship` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `roster_kept_months` integer;--> statement-breakpoint
ALTER TABLE `organisation` ADD `comments_kept_months` integer;--> statement-breakpoint
ALTER TABLE `organisation` ADD `data_protection_contact` text;--> statement-breakpoint
ALTER TABLE `release` ADD `restored_at` integer;--> statement-breakpoint
ALTER TABLE `wave` ADD `tally` text DEFAULT 'server' NOT NULL;--> statement-breakpoint
ALTER TABLE `wave` ADD `tally_holder` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `tally_key` text;--> statement-breakpoint
ALTER TABLE `wave` ADD `restored_at` integer;