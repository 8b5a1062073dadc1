// Generated from the description of the interface by npm run document. Not to be edited.
export interface paths {
    "/pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pairs of departments that the token reaches
         * @description Their ids stand in all other addresses.
         */
        get: operations["listPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the people in the roster
         * @description By department, beside the number of answers from which a department has results of its own.
         */
        get: operations["countRoster"];
        /**
         * Replace the roster
         * @description Who is not in the list leaves. The list is read as an upload on the page is, with the same limits. Where a tenth of the roster or more would change, five people at least, it is kept for a day and waits for somebody to look at it (202); an empty roster is filled at once. Entries of the roster keep the spelling of their address, and what the list does not say of them.
         */
        put: operations["replaceRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add and change people
         * @description As replacing does, but nobody leaves.
         */
        patch: operations["updateRoster"];
        trace?: never;
    };
    "/pairs/{pair}/roster/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people in the roster
         * @description A hundred at a time, by department and address. Whether somebody has answered is no part of it.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/roster/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove people
         * @description By address, however it is spelled. A tenth of the roster or more, five people at least, is refused.
         */
        post: operations["removePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the waves
         * @description The latest first.
         */
        get: operations["listWaves"];
        put?: never;
        /**
         * Plan a wave
         * @description With the same rules as the page. It opens on its date; whoever holds keys is asked to come as usual.
         */
        post: operations["planWave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/waves/{wave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say how a wave stands
         * @description While it is open, with no more about participation than its page shows.
         */
        get: operations["readWave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/waves/{wave}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch what was released of a wave
         * @description The same file as release.json on the page of exports. A release is never changed.
         */
        get: operations["readRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch what was released of all waves
         * @description The same file as release.json of all waves on the page of exports.
         */
        get: operations["readReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/{pair}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of all plans
         * @description Those after the latest wave first. Addresses of owners and notes are left out.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pairs: {
                            /** @description Stands in addresses. */
                            id: string;
                            /** @description As the pages show it. */
                            name: string;
                            /** @description First and second department. */
                            departments: string[];
                            /** @description An invented pair, to try things out. */
                            demonstration: boolean;
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    countRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        departments: {
                            /** @description As the pages show it. */
                            name: string;
                            /** @description How many. */
                            people: number;
                        }[];
                        /** @description From so many answers on a department has results of its own. */
                        threshold: number;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    replaceRoster: {
        parameters: {
            query?: {
                /** @description Say what would happen and change nothing. */
                tryOnly?: "true" | "false";
                /** @description Go on without people who cannot be used. */
                leaveOut?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        /** @description Work address. */
                        email: string;
                        /** @description Name of one of the two departments. */
                        department: string;
                        /** @description As in a greeting. */
                        name?: string | null;
                        /** @description A language tag such as de, for the mails. */
                        language?: string | null;
                    }[];
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Applied, only tried, or waiting for somebody to look.
                         * @enum {string}
                         */
                        state: "applied" | "tried" | "waits";
                        /** @description People who came in. */
                        added: number;
                        /** @description People of whom something changed. */
                        updated: number;
                        /** @description People who left. */
                        removed: number;
                        /** @description People who were there already just so. */
                        unchanged: number;
                        /** @description Rows that could not be used. */
                        leftOut: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Rows that were used although something about them is odd. */
                        warnings: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Where somebody looks at a change that waits, and accepts it. */
                        lookAt: string | null;
                    };
                };
            };
            /** @description Kept for somebody to look at: too much would change. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Applied, only tried, or waiting for somebody to look.
                         * @enum {string}
                         */
                        state: "applied" | "tried" | "waits";
                        /** @description People who came in. */
                        added: number;
                        /** @description People of whom something changed. */
                        updated: number;
                        /** @description People who left. */
                        removed: number;
                        /** @description People who were there already just so. */
                        unchanged: number;
                        /** @description Rows that could not be used. */
                        leftOut: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Rows that were used although something about them is odd. */
                        warnings: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Where somebody looks at a change that waits, and accepts it. */
                        lookAt: string | null;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    updateRoster: {
        parameters: {
            query?: {
                /** @description Say what would happen and change nothing. */
                tryOnly?: "true" | "false";
                /** @description Go on without people who cannot be used. */
                leaveOut?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        /** @description Work address. */
                        email: string;
                        /** @description Name of one of the two departments. */
                        department: string;
                        /** @description As in a greeting. */
                        name?: string | null;
                        /** @description A language tag such as de, for the mails. */
                        language?: string | null;
                    }[];
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Applied, only tried, or waiting for somebody to look.
                         * @enum {string}
                         */
                        state: "applied" | "tried" | "waits";
                        /** @description People who came in. */
                        added: number;
                        /** @description People of whom something changed. */
                        updated: number;
                        /** @description People who left. */
                        removed: number;
                        /** @description People who were there already just so. */
                        unchanged: number;
                        /** @description Rows that could not be used. */
                        leftOut: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Rows that were used although something about them is odd. */
                        warnings: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Where somebody looks at a change that waits, and accepts it. */
                        lookAt: string | null;
                    };
                };
            };
            /** @description Kept for somebody to look at: too much would change. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Applied, only tried, or waiting for somebody to look.
                         * @enum {string}
                         */
                        state: "applied" | "tried" | "waits";
                        /** @description People who came in. */
                        added: number;
                        /** @description People of whom something changed. */
                        updated: number;
                        /** @description People who left. */
                        removed: number;
                        /** @description People who were there already just so. */
                        unchanged: number;
                        /** @description Rows that could not be used. */
                        leftOut: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Rows that were used although something about them is odd. */
                        warnings: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                        /** @description Where somebody looks at a change that waits, and accepts it. */
                        lookAt: string | null;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description From 1 on. */
                page?: string;
                /** @description Part of an address or a name. */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The page that this is. */
                        page: number;
                        /** @description How many pages there are. */
                        pages: number;
                        /** @description People found on all pages. */
                        found: number;
                        people: {
                            /** @description Work address. */
                            email: string;
                            /** @description Name of one of the two departments. */
                            department: string;
                            /** @description As in a greeting. */
                            name: string | null;
                            /** @description A language tag such as de, for the mails. */
                            language: string | null;
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    removePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Addresses of people who leave. */
                    emails: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description People who left. */
                        removed: number;
                        /** @description Addresses that nobody in the roster has. */
                        unknown: number;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    listWaves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        waves: {
                            /** @description Stands in addresses. */
                            id: string;
                            /** @description Year and quarter. */
                            quarter: string;
                            /**
                             * @description Planned, open, closing (nobody can answer any more, not counted yet), closed or cancelled.
                             * @enum {string}
                             */
                            state: "planned" | "open" | "closing" | "closed" | "cancelled";
                            /**
                             * Format: date-time
                             * @description When it opens, or did.
                             */
                            opensAt: string;
                            /**
                             * Format: date-time
                             * @description When it closes, or did.
                             */
                            closesAt: string;
                            /** @description Whether its end was put off to the latest date that was promised. */
                            extended: boolean;
                            /** @description From so many answers on a department has results of its own. */
                            threshold: number;
                            /**
                             * @description How invitations reach people.
                             * @enum {string}
                             */
                            delivery: "mail" | "slips";
                            departments: {
                                /** @description As the pages show it. */
                                name: string;
                                /** @description How many are invited: of the roster until the wave opens, then as promised. */
                                invited: number;
                            }[];
                            /** @description SHA-256 of the manifest, from opening on. */
                            manifestHash: string | null;
                            /** @description The quarter of the invited people in both departments together that have answered, as seen once a day; only while the wave is open. */
                            participation: ("under-25" | "25-50" | "50-75" | "over-75") | null;
                            /** @description Whether the wave is stopped, because its stored rules are not those with which it opened. Its page says more. */
                            stopped: boolean;
                            /** @description Why a planned wave could not open on its date as things stand. */
                            refusal: string | null;
                            /** @description Whether there is a released result. */
                            released: boolean;
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    planWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Year and quarter. */
                    quarter: string;
                    /**
                     * Format: date-time
                     * @description When it opens, or did.
                     */
                    opensAt: string;
                    /**
                     * Format: date-time
                     * @description When it closes, or did.
                     */
                    closesAt: string;
                    /** @description From so many answers on a department has results of its own. */
                    threshold: number;
                    /**
                     * @description How invitations reach people.
                     * @enum {string}
                     */
                    delivery: "mail" | "slips";
                    /**
                     * @description Who holds the keys that open the ballots: nobody but the server, or the same people as in the last wave.
                     * @enum {string}
                     */
                    keyHolders: "server-alone" | "as-last-wave";
                    /** @description Paper ballots of a department; left out: as many as are suggested at opening. */
                    firstPaper?: number;
                    /** @description Paper ballots of a department; left out: as many as are suggested at opening. */
                    secondPaper?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stands in addresses. */
                        id: string;
                        /** @description Year and quarter. */
                        quarter: string;
                        /**
                         * @description Planned, open, closing (nobody can answer any more, not counted yet), closed or cancelled.
                         * @enum {string}
                         */
                        state: "planned" | "open" | "closing" | "closed" | "cancelled";
                        /**
                         * Format: date-time
                         * @description When it opens, or did.
                         */
                        opensAt: string;
                        /**
                         * Format: date-time
                         * @description When it closes, or did.
                         */
                        closesAt: string;
                        /** @description Whether its end was put off to the latest date that was promised. */
                        extended: boolean;
                        /** @description From so many answers on a department has results of its own. */
                        threshold: number;
                        /**
                         * @description How invitations reach people.
                         * @enum {string}
                         */
                        delivery: "mail" | "slips";
                        departments: {
                            /** @description As the pages show it. */
                            name: string;
                            /** @description How many are invited: of the roster until the wave opens, then as promised. */
                            invited: number;
                        }[];
                        /** @description SHA-256 of the manifest, from opening on. */
                        manifestHash: string | null;
                        /** @description The quarter of the invited people in both departments together that have answered, as seen once a day; only while the wave is open. */
                        participation: ("under-25" | "25-50" | "50-75" | "over-75") | null;
                        /** @description Whether the wave is stopped, because its stored rules are not those with which it opened. Its page says more. */
                        stopped: boolean;
                        /** @description Why a planned wave could not open on its date as things stand. */
                        refusal: string | null;
                        /** @description Whether there is a released result. */
                        released: boolean;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    readWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
                /** @description The wave, as listed. */
                wave: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stands in addresses. */
                        id: string;
                        /** @description Year and quarter. */
                        quarter: string;
                        /**
                         * @description Planned, open, closing (nobody can answer any more, not counted yet), closed or cancelled.
                         * @enum {string}
                         */
                        state: "planned" | "open" | "closing" | "closed" | "cancelled";
                        /**
                         * Format: date-time
                         * @description When it opens, or did.
                         */
                        opensAt: string;
                        /**
                         * Format: date-time
                         * @description When it closes, or did.
                         */
                        closesAt: string;
                        /** @description Whether its end was put off to the latest date that was promised. */
                        extended: boolean;
                        /** @description From so many answers on a department has results of its own. */
                        threshold: number;
                        /**
                         * @description How invitations reach people.
                         * @enum {string}
                         */
                        delivery: "mail" | "slips";
                        departments: {
                            /** @description As the pages show it. */
                            name: string;
                            /** @description How many are invited: of the roster until the wave opens, then as promised. */
                            invited: number;
                        }[];
                        /** @description SHA-256 of the manifest, from opening on. */
                        manifestHash: string | null;
                        /** @description The quarter of the invited people in both departments together that have answered, as seen once a day; only while the wave is open. */
                        participation: ("under-25" | "25-50" | "50-75" | "over-75") | null;
                        /** @description Whether the wave is stopped, because its stored rules are not those with which it opened. Its page says more. */
                        stopped: boolean;
                        /** @description Why a planned wave could not open on its date as things stand. */
                        refusal: string | null;
                        /** @description Whether there is a released result. */
                        released: boolean;
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    readRelease: {
        parameters: {
            query?: {
                /** @description Of sentences and names in the answer. */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
                /** @description The wave, as listed. */
                wave: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "tandem-release/1";
                        organisation: string;
                        relationship: {
                            id: string;
                            name: string;
                            departments: [
                                string,
                                string
                            ];
                            demonstration: boolean;
                        };
                        waves: {
                            id: string;
                            quarter: string;
                            /** Format: date */
                            opened: string;
                            /** Format: date */
                            closed: string;
                            released: boolean;
                            notReleasedBecause: string | null;
                            methodVersion: string | null;
                            instrumentVersion: string | null;
                            manifestHash: string | null;
                            threshold: number;
                            codesClaimed: number | null;
                            ballotsCounted: number | null;
                            ballotsVoid: number | null;
                            comments: ("by-department" | "pooled" | "withheld") | null;
                            restored: string | null;
                            figures: {
                                /** @enum {string} */
                                figure: "invited" | "respondents" | "response-rate" | "score" | "score-by-headcount" | "score-spread" | "dimension-score" | "dimension-spread" | "mirror-own" | "mirror-other" | "mirror-own-answered" | "mirror-other-answered" | "mirror-mismatch" | "item-favourable" | "item-mean" | "item-answer-share" | "item-split-opinion" | "statements-lowest" | "statements-highest" | "statements-apart" | "majority-favourable" | "opinions-divided" | "scale-alpha" | "scale-omega" | "stage" | "stage-probability" | "gap" | "change" | "change-since-first" | "smallest-detectable-change";
                                /** @enum {string} */
                                origin: "released" | "derived";
                                /** @enum {string} */
                                scope: "first" | "second" | "both" | "everybody";
                                department: string | null;
                                dimension: string | null;
                                item: string | null;
                                detail: string | null;
                                name: string | null;
                                /** @enum {string} */
                                unit: "points" | "percent" | "answer" | "people" | "coefficient" | "yes-no" | "words";
                                /** @enum {string} */
                                kind: "value" | "at-least" | "at-most" | "between" | "words" | "withheld";
                                value: number | null;
                                lower: number | null;
                                upper: number | null;
                                step: number | null;
                                intervalLow: number | null;
                                intervalHigh: number | null;
                                reading: string | null;
                                words: string;
                                reason: string | null;
                                reasonText: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    readReleases: {
        parameters: {
            query?: {
                /** @description Of sentences and names in the answer. */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        format: "tandem-release/1";
                        organisation: string;
                        relationship: {
                            id: string;
                            name: string;
                            departments: [
                                string,
                                string
                            ];
                            demonstration: boolean;
                        };
                        waves: {
                            id: string;
                            quarter: string;
                            /** Format: date */
                            opened: string;
                            /** Format: date */
                            closed: string;
                            released: boolean;
                            notReleasedBecause: string | null;
                            methodVersion: string | null;
                            instrumentVersion: string | null;
                            manifestHash: string | null;
                            threshold: number;
                            codesClaimed: number | null;
                            ballotsCounted: number | null;
                            ballotsVoid: number | null;
                            comments: ("by-department" | "pooled" | "withheld") | null;
                            restored: string | null;
                            figures: {
                                /** @enum {string} */
                                figure: "invited" | "respondents" | "response-rate" | "score" | "score-by-headcount" | "score-spread" | "dimension-score" | "dimension-spread" | "mirror-own" | "mirror-other" | "mirror-own-answered" | "mirror-other-answered" | "mirror-mismatch" | "item-favourable" | "item-mean" | "item-answer-share" | "item-split-opinion" | "statements-lowest" | "statements-highest" | "statements-apart" | "majority-favourable" | "opinions-divided" | "scale-alpha" | "scale-omega" | "stage" | "stage-probability" | "gap" | "change" | "change-since-first" | "smallest-detectable-change";
                                /** @enum {string} */
                                origin: "released" | "derived";
                                /** @enum {string} */
                                scope: "first" | "second" | "both" | "everybody";
                                department: string | null;
                                dimension: string | null;
                                item: string | null;
                                detail: string | null;
                                name: string | null;
                                /** @enum {string} */
                                unit: "points" | "percent" | "answer" | "people" | "coefficient" | "yes-no" | "words";
                                /** @enum {string} */
                                kind: "value" | "at-least" | "at-most" | "between" | "words" | "withheld";
                                value: number | null;
                                lower: number | null;
                                upper: number | null;
                                step: number | null;
                                intervalLow: number | null;
                                intervalHigh: number | null;
                                reading: string | null;
                                words: string;
                                reason: string | null;
                                reasonText: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description Of sentences and names in the answer. */
                language?: "en" | "de" | "fr" | "es";
            };
            header?: never;
            path: {
                /** @description The pair of departments, as listed. */
                pair: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actions: {
                            /** @description Stands in addresses. */
                            id: string;
                            /** @description The wave, as listed. */
                            wave: string;
                            /** @description Year and quarter. */
                            quarter: string;
                            /** @description What was chosen. */
                            intervention: {
                                /** @description Stands in addresses. */
                                id: string;
                                /** @description As the pages show it. */
                                name: string;
                            };
                            /** @description One of each department, as the plan names them. */
                            owners: string[];
                            /**
                             * Format: date
                             * @description ISO date.
                             */
                            startsOn: string;
                            /**
                             * Format: date
                             * @description ISO date.
                             */
                            dueOn: string;
                            /** @description ISO date. */
                            finishedOn: string | null;
                            /**
                             * @description Planned, started, done or dropped.
                             * @enum {string}
                             */
                            status: "planned" | "started" | "done" | "dropped";
                            /** @description Whether it is planned or started and was due before today. */
                            overdue: boolean;
                        }[];
                    };
                };
            };
            /** @description Not done; the answer says why and what to do. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /**
                         * Format: uri
                         * @description Where this kind of problem is explained.
                         */
                        type: string;
                        /** @description What is the matter. */
                        title: string;
                        status: number;
                        /** @description What to do about it. */
                        detail: string;
                        /** @description Each with the place in the request. */
                        errors?: {
                            /** @description Where in what was sent: people/0 is the first person, line/2 a line of a file. */
                            at: string;
                            /** @description What is the matter with it. */
                            says: string;
                        }[];
                    };
                };
            };
        };
    };
}
