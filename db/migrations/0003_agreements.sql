CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`topic` text NOT NULL,
	`repair` text NOT NULL,
	`owner` text NOT NULL,
	`due_on` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_once` ON `agreement` (`wave_id`,`topic`);