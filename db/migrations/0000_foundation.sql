CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_unique` ON `account` (`email`);--> statement-breakpoint
CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`intervention_id` text NOT NULL,
	`position` integer NOT NULL,
	`first_owner` text NOT NULL,
	`second_owner` text NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`first_step` text NOT NULL,
	`sign_of_success` text NOT NULL,
	`status` text NOT NULL,
	`dropped_because` text,
	`notes` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plan`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_once` ON `action` (`plan_id`,`intervention_id`);--> statement-breakpoint
CREATE TABLE `action_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`review_on` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_plan_wave_id_unique` ON `action_plan` (`wave_id`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ballot` (
	`token` blob PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`department_index` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `claim` (
	`code_mac` blob PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`department_index` integer NOT NULL,
	`blinded_mac` blob NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `comment` (
	`wave_id` text NOT NULL,
	`key` blob NOT NULL,
	`department_index` integer,
	`text` text NOT NULL,
	`may_be_quoted` integer NOT NULL,
	PRIMARY KEY(`wave_id`, `key`),
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `invitee` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`email` text NOT NULL,
	`department_index` integer NOT NULL,
	`name` text,
	`language` text,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invitee_wave` ON `invitee` (`wave_id`);--> statement-breakpoint
CREATE TABLE `mail_queue` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wave_id` text NOT NULL,
	`invitee_id` text NOT NULL,
	`message` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` integer NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invitee_id`) REFERENCES `invitee`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_queue_once` ON `mail_queue` (`invitee_id`,`message`);--> statement-breakpoint
CREATE INDEX `mail_queue_due` ON `mail_queue` (`state`,`not_before`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `relationship` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`first_department` text NOT NULL,
	`second_department` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `release` (
	`wave_id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`method_version` text NOT NULL,
	`content` text NOT NULL,
	`receipts` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `roster_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`email` text NOT NULL,
	`department_index` integer NOT NULL,
	`name` text,
	`language` text,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_entry_email` ON `roster_entry` (`relationship_id`,`email`);--> statement-breakpoint
CREATE TABLE `roster_import` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`account_id` text NOT NULL,
	`file_name` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_account` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `wave` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`quarter` text NOT NULL,
	`state` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`threshold` integer NOT NULL,
	`delivery` text NOT NULL,
	`manifest` text,
	`manifest_hash` text,
	`ended_because` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wave_manifest_hash_unique` ON `wave` (`manifest_hash`);--> statement-breakpoint
CREATE INDEX `wave_relationship` ON `wave` (`relationship_id`,`opens_at`);