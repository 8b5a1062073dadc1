CREATE TABLE `holder_mail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wave_id` text NOT NULL,
	`account_id` text NOT NULL,
	`message` text NOT NULL,
	`not_before` integer NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`message_id` text NOT NULL,
	`problem` text,
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `holder_mail_once` ON `holder_mail` (`wave_id`,`account_id`,`message`);--> statement-breakpoint
CREATE INDEX `holder_mail_due` ON `holder_mail` (`state`,`not_before`);--> statement-breakpoint
CREATE TABLE `share_box` (
	`wave_id` text NOT NULL,
	`position` integer NOT NULL,
	`box` blob NOT NULL,
	`posted_at` integer NOT NULL,
	PRIMARY KEY(`wave_id`, `position`),
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `used_key` (
	`public_key` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wave_holder` (
	`wave_id` text NOT NULL,
	`position` integer NOT NULL,
	`account_id` text,
	`name` text NOT NULL,
	`outside` integer NOT NULL,
	`public_key` text,
	`key_tried_at` integer,
	`misfits` integer,
	PRIMARY KEY(`wave_id`, `position`),
	FOREIGN KEY (`wave_id`) REFERENCES `wave`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `wave_holder_account` ON `wave_holder` (`account_id`);--> statement-breakpoint
ALTER TABLE `wave` ADD `needed` integer;--> statement-breakpoint
UPDATE `wave` SET `needed` = CASE `tally` WHEN 'trustee' THEN 1 ELSE 0 END WHERE `state` = 'planned';
--> statement-breakpoint
INSERT INTO `wave_holder` (`wave_id`, `position`, `account_id`, `name`, `outside`, `public_key`)
SELECT `id`, 0, (SELECT min(`id`) FROM `account` WHERE `role` = 'trustee' AND `disabled_at` IS NULL HAVING count(*) = 1), coalesce(`tally_holder`, ''), 1, `tally_key`
FROM `wave` WHERE `state` = 'planned' AND `tally` = 'trustee';
--> statement-breakpoint
UPDATE `wave` SET `tally` = 'server', `tally_holder` = NULL, `tally_key` = NULL WHERE `state` = 'planned';
--> statement-breakpoint
INSERT OR IGNORE INTO `used_key` (`public_key`)
SELECT json_extract(CASE WHEN json_valid(`manifest`) THEN `manifest` END, '$.tallyKey') FROM `wave`
WHERE json_type(CASE WHEN json_valid(`manifest`) THEN `manifest` END, '$.tallyKey') = 'text';
