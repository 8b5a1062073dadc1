ALTER TABLE `ballot` ADD `mac` blob;--> statement-breakpoint
ALTER TABLE `invitee` ADD `mac` blob;