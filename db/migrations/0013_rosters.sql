CREATE TABLE `roster_mapping` (
	`relationship_id` text PRIMARY KEY NOT NULL,
	`columns` text NOT NULL,
	`departments` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `roster_undo` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`added` text NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `roster_undo_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`undo_id` text NOT NULL,
	`change` text NOT NULL,
	`entry_id` text NOT NULL,
	`email` text NOT NULL,
	`department_index` integer NOT NULL,
	`name` text,
	`language` text,
	`invited_in` text,
	FOREIGN KEY (`undo_id`) REFERENCES `roster_undo`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `roster_undo_entry_undo` ON `roster_undo_entry` (`undo_id`);--> statement-breakpoint
CREATE INDEX `roster_undo_entry_entry` ON `roster_undo_entry` (`entry_id`);--> statement-breakpoint
DROP INDEX `roster_entry_email`;--> statement-breakpoint
CREATE UNIQUE INDEX `roster_entry_email` ON `roster_entry` (`relationship_id`,`email`) WHERE "roster_entry"."email" <> '';--> statement-breakpoint
ALTER TABLE `roster_import` ADD `encoding` text;--> statement-breakpoint
ALTER TABLE `roster_import` ADD `source` blob;--> statement-breakpoint
ALTER TABLE `roster_import` ADD `reading` text;