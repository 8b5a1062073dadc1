CREATE TABLE `action_change` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` text NOT NULL,
	`intervention_id` text,
	`at` integer NOT NULL,
	`account_id` text,
	`change` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `action_plan`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_change_plan` ON `action_change` (`plan_id`);--> statement-breakpoint
CREATE TABLE `company_intervention` (
	`id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `follow_up_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`action_id` text NOT NULL,
	`weeks` integer NOT NULL,
	`address` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_mail_once` ON `follow_up_mail` (`action_id`,`weeks`,`address`);--> statement-breakpoint
CREATE INDEX `follow_up_mail_due` ON `follow_up_mail` (`state`,`not_before`);--> statement-breakpoint
CREATE TABLE `hidden_intervention` (
	`intervention_id` text PRIMARY KEY NOT NULL,
	`hidden_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`join_code` text NOT NULL,
	`progress` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_join_code_unique` ON `meeting` (`join_code`);--> statement-breakpoint
CREATE INDEX `meeting_wave` ON `meeting` (`wave_id`);--> statement-breakpoint
CREATE TABLE `meeting_guess` (
	`meeting_id` text NOT NULL,
	`subject` text NOT NULL,
	`key` blob NOT NULL,
	`department_index` integer NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `subject`, `key`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `target_advice` (
	`id` text PRIMARY KEY NOT NULL,
	`relationship_id` text NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`signals` text NOT NULL,
	`target` text NOT NULL,
	`stay` integer NOT NULL,
	`reasons` text NOT NULL,
	FOREIGN KEY (`relationship_id`) REFERENCES `relationship`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `target_advice_relationship` ON `target_advice` (`relationship_id`,`at`);--> statement-breakpoint
ALTER TABLE `action` ADD `finished_on` text;--> statement-breakpoint
ALTER TABLE `action` ADD `first_owner_email` text;--> statement-breakpoint
ALTER TABLE `action` ADD `second_owner_email` text;