// Made from openapi.json by `npm run openapi`.

export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the token speaks for, and which posts he holds today
         * @description Who the token speaks for, and which posts he holds today.
         */
        get: operations["Session.who"];
        put?: never;
        /**
         * Signs in: a password for a short-lived token that speaks for one post, and a refresh token that carries the session on
         * @description Signs in: a password for a short-lived token that speaks for one post, and a refresh token that carries the session on.
         */
        post: operations["Session.signIn"];
        /**
         * Signs out: ends this session
         * @description Signs out: ends this session.
         */
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carries the session on: a refresh token for the next pair
         * @description Carries the session on: a refresh token for the next pair. Post and account are looked at anew.
         */
        post: operations["Session.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes the caller's own password
         * @description Changes the caller's own password. Ends his other sessions, and this one for the new one that is answered.
         */
        put: operations["Session.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Signs out everywhere: ends every session of the caller
         * @description Signs out everywhere: ends every session of the caller.
         */
        delete: operations["Session.signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token for a client id and its secret (`client_credentials`)
         * @description A token for a client id and its secret (`client_credentials`).
         */
        post: operations["Oauth.token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts by log-in
         * @description Accounts by log-in.
         */
        get: operations["Accounts.list"];
        put?: never;
        /**
         * Opens an account for a person of the directory, with a password that is shown once and must be changed first
         * @description Opens an account for a person of the directory, with a password that is shown once and must be changed first.
         */
        post: operations["Accounts.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/accounts/{login}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an account another password, which is shown once and must be changed first
         * @description Gives an account another password, which is shown once and must be changed first. Opens it where it was locked and ends its holder's sessions.
         */
        post: operations["Accounts.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/accounts/{login}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an account that failures have closed
         * @description Opens an account that failures have closed.
         */
        post: operations["Accounts.unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/accounts/{login}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disables an account and ends its holder's sessions, whichever way he signed in
         * @description Disables an account and ends its holder's sessions, whichever way he signed in.
         */
        post: operations["Accounts.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/accounts/{login}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enables a disabled account again
         * @description Enables a disabled account again.
         */
        post: operations["Accounts.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every client, revoked ones too
         * @description Every client, revoked ones too.
         */
        get: operations["Clients.list"];
        put?: never;
        /**
         * Lets a client in
         * @description Lets a client in. Its secret is shown this once.
         */
        post: operations["Clients.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/clients/{client}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a client another secret, which is shown this once
         * @description Gives a client another secret, which is shown this once. The one before stays good for a day.
         */
        post: operations["Clients.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/clients/{client}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shuts a client out for good
         * @description Shuts a client out for good. Its tokens are refused within seconds.
         */
        post: operations["Clients.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identities by issuer and subject
         * @description Identities by issuer and subject.
         */
        get: operations["Identities.list"];
        put?: never;
        /**
         * Enters for whom an identity stands
         * @description Enters for whom an identity stands.
         */
        post: operations["Identities.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/security/identities/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an identity out and ends the sessions of its person
         * @description Takes an identity out and ends the sessions of its person.
         */
        post: operations["Identities.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/cases/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every act on any case, wherever it lies
         * @description Every act on any case, wherever it lies. The reading is put on record.
         */
        get: operations["Audit.journal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/cases/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies a case: its chain, its replay, its dates, and that the tables say what the journal says
         * @description Verifies a case: its chain, its replay, its dates, and that the tables say what the journal says. The same as `duban verify --case`.
         */
        post: operations["Audit.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has read what of people, units and cases, the newest first
         * @description Who has read what of people, units and cases, the newest first.
         */
        get: operations["Audit.accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/administrator-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What administrators did, the newest first: accounts, clients, identities, rules and calendars
         * @description What administrators did, the newest first: accounts, clients, identities, rules and calendars.
         */
        get: operations["Audit.administratorActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * As whom the token speaks: for trying out a client before it does anything
         * @description As whom the token speaks: for trying out a client before it does anything.
         */
        get: operations["CallingClient.who"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a hazard that the enterprise found in its own house, which opens a case
         * @description Registers a hazard that the enterprise found in its own house, which opens a case.
         */
        post: operations["OwnCases.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a hazard that an official found in an enterprise of his region, which opens a case
         * @description Registers a hazard that an official found in an enterprise of his region, which opens a case.
         */
        post: operations["FoundCases.register.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a hazard that an official found in an enterprise of his region, which opens a case
         * @description Registers a hazard that an official found in an enterprise of his region, which opens a case.
         */
        post: operations["FoundCases.register.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases within the caller's scope, newest first
         * @description Cases within the caller's scope, newest first; with `asOf` as they stood then, without those that were opened later.
         */
        get: operations["Cases.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with its machines, duties, documents, and what the caller may do now
         * @description A case with its machines, duties, documents, and what the caller may do now. `ETag` is its revision. With `asOf` the case as it stood then, played from its journal, without actions and without `ETag`.
         */
        get: operations["Cases.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every act on the case: who, as what, when, what, by which basis, and what followed
         * @description Every act on the case: who, as what, when, what, by which basis, and what followed.
         */
        get: operations["CaseRecord.journal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every duty that the case has had, open and settled, with the rungs that fired
         * @description Every duty that the case has had, open and settled, with the rungs that fired.
         */
        get: operations["CaseRecord.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/duties/{duty}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the date of a duty came about, in words, and until when an extension may be applied for
         * @description How the date of a duty came about, in words, and until when an extension may be applied for.
         */
        get: operations["CaseRecord.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents that acts on the case registered, in the order in which they did
         * @description Documents that acts on the case registered, in the order in which they did.
         */
        get: operations["CaseRecord.documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens when, to whom and on what basis if nobody acts
         * @description What happens when, to whom and on what basis if nobody acts; also if a duty had another date, or the case another pack or calendar.
         */
        get: operations["CaseForecast.forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Performs an act on a case: all of it, or nothing and the reasons why
         * @description Performs an act on a case: all of it, or nothing and the reasons why.
         */
        post: operations["Acts.act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every act that there is: its title, the posts that may perform it, the shape of its facts, and where it comes from
         * @description Every act that there is: its title, the posts that may perform it, the shape of its facts, and where it comes from.
         */
        get: operations["Acts.catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Performs up to 200 acts, each for itself: every one has its own result, acts on the same case keep their order, and none undoes another
         * @description Performs up to 200 acts, each for itself: every one has its own result, acts on the same case keep their order, and none undoes another.
         */
        post: operations["Batch.perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers up to 200 hazards, each for itself
         * @description Registers up to 200 hazards, each for itself. A hazard that was registered before with the same key is answered with its case.
         */
        post: operations["Integration.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Performs up to 200 acts that the client's post may perform and its token has the scope for, each for itself
         * @description Performs up to 200 acts that the client's post may perform and its token has the scope for, each for itself; acts on the same case keep their order. Acts that must be kept apart between people are theirs alone.
         */
        post: operations["Integration.perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integration/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the cases within the client's reach, in the order in which it was recorded
         * @description What happened to the cases within the client's reach, in the order in which it was recorded. Ask again with `next`: no change is missed, whoever writes meanwhile; keep `next` only after you have kept the changes, and each reaches you at least once. Changes come some hundredths of a second after they were made, or once the longest transaction that is under way has ended.
         */
        get: operations["Integration.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller's post owes now, by deadline
         * @description What the caller's post owes now, by deadline; with `all=true` what his whole unit owes; with `asOf` what was owed then.
         */
        get: operations["Worklist.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages to the caller's post, the newest first
         * @description Messages to the caller's post, the newest first.
         */
        get: operations["Inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a message as read
         * @description Marks a message as read; once it is, this changes nothing.
         */
        post: operations["Inbox.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations of every kind and place
         * @description Organisations of every kind and place; those that exist today, unless those that have ended are asked for as well.
         */
        get: operations["KeptOrganisations.list"];
        put?: never;
        /**
         * Enters an organisation that the administrator has verified
         * @description Enters an organisation that the administrator has verified.
         */
        post: operations["KeptOrganisations.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description One organisation.
         */
        get: operations["KeptOrganisations.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/organisations/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of it when, the first change first
         * @description Who changed what of it when, the first change first. Organisations that a published record or the demonstration brought begin with their first change.
         */
        get: operations["KeptOrganisations.changes"];
        put?: never;
        /**
         * Changes what is named and leaves the rest
         * @description Changes what is named and leaves the rest; how it was stays on record. Open cases keep their parties.
         */
        post: operations["KeptOrganisations.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/organisations/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies an organisation that is known from a published record alone
         * @description Verifies an organisation that is known from a published record alone; then posts can be held in it.
         */
        post: operations["KeptOrganisations.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/organisations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an organisation with its last day
         * @description Ends an organisation with its last day.
         */
        post: operations["KeptOrganisations.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People, those who have left too
         * @description People, those who have left too.
         */
        get: operations["People.list"];
        put?: never;
        /**
         * Enters a person
         * @description Enters a person. A post and an account give him something to do.
         */
        post: operations["People.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person with every post that he has or had
         * @description One person with every post that he has or had.
         */
        get: operations["People.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/people/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of him when, the first change first
         * @description Who changed what of him when, the first change first.
         */
        get: operations["People.changes"];
        put?: never;
        /**
         * Changes name or staff number
         * @description Changes name or staff number; how they were stays on record.
         */
        post: operations["People.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/people/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * He leaves for good: all his posts end, or none
         * @description He leaves for good: all his posts end, or none. Where open duties would stay with nobody, a successor is named. Each hand-over is put on record.
         */
        post: operations["People.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts with their holders, past ones too unless a day is named
         * @description Posts with their holders, past ones too unless a day is named.
         */
        get: operations["Posts.list"];
        put?: never;
        /**
         * Gives somebody a post from a day on
         * @description Gives somebody a post from a day on. One person may hold several, not two of the three administrator posts.
         */
        post: operations["Posts.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/posts/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of a post when, the first change first
         * @description Who changed what of a post when, the first change first.
         */
        get: operations["Posts.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a post with its last day and hands it over
         * @description Ends a post with its last day and hands it over. The last holder of a post with open duties leaves only to a successor.
         */
        post: operations["Posts.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand-overs, the newest first: who left which post, to whom, and what was open in it
         * @description Hand-overs, the newest first: who left which post, to whom, and what was open in it.
         */
        get: operations["Posts.handOvers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/unheld-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open duties whose unit and role nobody holds today, those of verified units first
         * @description Open duties whose unit and role nobody holds today, those of verified units first. Nothing stays with nobody.
         */
        get: operations["Posts.unheld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Substitutions, past ones too unless a day is named
         * @description Substitutions, past ones too unless a day is named.
         */
        get: operations["Substitutions.list"];
        put?: never;
        /**
         * Lets a colleague act in the post of somebody absent
         * @description Lets a colleague act in the post of somebody absent; his next sign-in offers it. `why` is the ground, `document` the paper that decides it.
         */
        post: operations["Substitutions.substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a substitution before its time
         * @description Ends a substitution before its time. A token that was issued before runs out by itself.
         */
        post: operations["Substitutions.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Divisions that exist on a day, by code
         * @description Divisions that exist on a day, by code.
         */
        get: operations["Regions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters a town or village
         * @description Enters a town or village. Divisions from the county up come with the register of the program.
         */
        post: operations["Regions.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/regions/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a town or village that the installation entered
         * @description Ends a town or village that the installation entered.
         */
        post: operations["Regions.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/imports/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a table in, each row by itself, by credit code or staff number: the same file again changes nothing
         * @description Takes a table in, each row by itself, by credit code or staff number: the same file again changes nothing. The body is the file. One result for every row, with stable codes where it was refused.
         */
        post: operations["DirectoryTables.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/exports/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a table out, as its import takes it
         * @description Gives a table out, as its import takes it. The export is put on record before.
         */
        get: operations["DirectoryTables.give"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Official bodies everywhere (those that acts name)
         * @description Official bodies everywhere (those that acts name); enterprises in the caller's region and line alone.
         */
        get: operations["Organisations.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases there are in the caller's scope, by grade, tag or county
         * @description How many cases there are in the caller's scope, by grade, tag or county; with `asOf` how many there were then. Told by the journals.
         */
        get: operations["Statistics.cases.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/statistics/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases there are in the caller's scope, by grade, tag or county
         * @description How many cases there are in the caller's scope, by grade, tag or county; with `asOf` how many there were then. Told by the journals.
         */
        get: operations["Statistics.cases.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/statistics/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what was first due in a period was done in time, by the first date and beside it by the extended one
         * @description How much of what was first due in a period was done in time, by the first date and beside it by the extended one. `definitions` say how.
         */
        get: operations["Statistics.onTime.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/statistics/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of what was first due in a period was done in time, by the first date and beside it by the extended one
         * @description How much of what was first due in a period was done in time, by the first date and beside it by the extended one. `definitions` say how.
         */
        get: operations["Statistics.onTime.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/dossiers/units/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit (履职档案) for printing on A4, in Chinese and English
         * @description The dossier of a unit (履职档案) for printing on A4, in Chinese and English. The reading is put on record.
         */
        get: operations["Dossiers.unitPage.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/dossiers/units/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit (履职档案) for printing on A4, in Chinese and English
         * @description The dossier of a unit (履职档案) for printing on A4, in Chinese and English. The reading is put on record.
         */
        get: operations["Dossiers.unitPage.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/dossiers/units/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit (履职档案) for printing on A4, in Chinese and English
         * @description The dossier of a unit (履职档案) for printing on A4, in Chinese and English. The reading is put on record.
         */
        get: operations["Dossiers.unitPage.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/dossiers/units/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit (履职档案) for printing on A4, in Chinese and English
         * @description The dossier of a unit (履职档案) for printing on A4, in Chinese and English. The reading is put on record.
         */
        get: operations["Dossiers.unitPage.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/dossiers/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence
         * @description The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence. The reading is put on record.
         */
        get: operations["Dossiers.unit.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/dossiers/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence
         * @description The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence. The reading is put on record.
         */
        get: operations["Dossiers.unit.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/dossiers/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence
         * @description The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence. The reading is put on record.
         */
        get: operations["Dossiers.unit.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/dossiers/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence
         * @description The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence. The reading is put on record.
         */
        get: operations["Dossiers.unit.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/dossiers/people/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person for printing on A4
         * @description The dossier of a person for printing on A4. The reading is put on record.
         */
        get: operations["Dossiers.personPage.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/dossiers/people/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person for printing on A4
         * @description The dossier of a person for printing on A4. The reading is put on record.
         */
        get: operations["Dossiers.personPage.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/dossiers/people/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person for printing on A4
         * @description The dossier of a person for printing on A4. The reading is put on record.
         */
        get: operations["Dossiers.personPage.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/dossiers/people/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person for printing on A4
         * @description The dossier of a person for printing on A4. The reading is put on record.
         */
        get: operations["Dossiers.personPage.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/dossiers/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed
         * @description The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed. Shows the posts that the caller may know of. The reading is put on record.
         */
        get: operations["Dossiers.person.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/dossiers/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed
         * @description The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed. Shows the posts that the caller may know of. The reading is put on record.
         */
        get: operations["Dossiers.person.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/dossiers/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed
         * @description The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed. Shows the posts that the caller may know of. The reading is put on record.
         */
        get: operations["Dossiers.person.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/dossiers/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed
         * @description The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed. Shows the posts that the caller may know of. The reading is put on record.
         */
        get: operations["Dossiers.person.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/cases/{id}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accountability records of a case, with what names each of them for a correction
         * @description The accountability records of a case, with what names each of them for a correction.
         */
        get: operations["Accountability.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/{door}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accountability records against a unit, the latest first, in cases within the caller's scope
         * @description The accountability records against a unit, the latest first, in cases within the caller's scope. The reading is put on record.
         */
        get: operations["Accountability.against"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspection records within the caller's scope, the newest first
         * @description Inspection records within the caller's scope, the newest first.
         */
        get: operations["InspectionRecords.list.inspector"];
        put?: never;
        /**
         * Draws up a record
         * @description Draws up a record. Its content may be revised until somebody signs.
         */
        post: operations["Inspections.drawUp.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspection records within the caller's scope, the newest first
         * @description Inspection records within the caller's scope, the newest first.
         */
        get: operations["InspectionRecords.list.regulator"];
        put?: never;
        /**
         * Draws up a record
         * @description Draws up a record. Its content may be revised until somebody signs.
         */
        post: operations["Inspections.drawUp.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts other content in the place of a record that nobody has signed
         * @description Puts other content in the place of a record that nobody has signed.
         */
        post: operations["Inspections.revise.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts other content in the place of a record that nobody has signed
         * @description Puts other content in the place of a record that nobody has signed.
         */
        post: operations["Inspections.revise.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs as an officer of the inspection
         * @description Signs as an officer of the inspection. From the first signature on the content stays as it is.
         */
        post: operations["Inspections.sign.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs as an officer of the inspection
         * @description Signs as an officer of the inspection. From the first signature on the content stays as it is.
         */
        post: operations["Inspections.sign.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/paper-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that the enterprise signed on paper, with the page as evidence
         * @description Enters that the enterprise signed on paper, with the page as evidence.
         */
        post: operations["Inspections.paperSignature.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/paper-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that the enterprise signed on paper, with the page as evidence
         * @description Enters that the enterprise signed on paper, with the page as evidence.
         */
        post: operations["Inspections.paperSignature.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that the enterprise refused to sign, with who saw it (安全生产法 article 68)
         * @description Enters that the enterprise refused to sign, with who saw it (安全生产法 article 68).
         */
        post: operations["Inspections.refusal.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that the enterprise refused to sign, with who saw it (安全生产法 article 68)
         * @description Enters that the enterprise refused to sign, with who saw it (安全生产法 article 68).
         */
        post: operations["Inspections.refusal.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects a signed record by an entry beside it
         * @description Corrects a signed record by an entry beside it.
         */
        post: operations["Inspections.correct.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects a signed record by an entry beside it
         * @description Corrects a signed record by an entry beside it.
         */
        post: operations["Inspections.correct.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}/problems/{ordinal}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the case of a problem that a complete record names
         * @description Opens the case of a problem that a complete record names; its facts name the record. Asked again, the same case.
         */
        post: operations["Inspections.openCase.inspector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}/problems/{ordinal}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the case of a problem that a complete record names
         * @description Opens the case of a problem that a complete record names; its facts name the record. Asked again, the same case.
         */
        post: operations["Inspections.openCase.regulator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the record for the enterprise (安全生产法 article 68)
         * @description Signs the record for the enterprise (安全生产法 article 68).
         */
        post: operations["OwnInspections.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspection records within the caller's scope, the newest first
         * @description Inspection records within the caller's scope, the newest first.
         */
        get: operations["InspectionRecords.list.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inspection records within the caller's scope, the newest first
         * @description Inspection records within the caller's scope, the newest first.
         */
        get: operations["InspectionRecords.list.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inspection record with its signatures, corrections, and the cases that were opened from it
         * @description One inspection record with its signatures, corrections, and the cases that were opened from it.
         */
        get: operations["InspectionRecords.one.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inspection record with its signatures, corrections, and the cases that were opened from it
         * @description One inspection record with its signatures, corrections, and the cases that were opened from it.
         */
        get: operations["InspectionRecords.one.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inspection record with its signatures, corrections, and the cases that were opened from it
         * @description One inspection record with its signatures, corrections, and the cases that were opened from it.
         */
        get: operations["InspectionRecords.one.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inspection record with its signatures, corrections, and the cases that were opened from it
         * @description One inspection record with its signatures, corrections, and the cases that were opened from it.
         */
        get: operations["InspectionRecords.one.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/check-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every check-list of the enterprise, the newest first
         * @description Every check-list of the enterprise, the newest first.
         */
        get: operations["CheckLists.list"];
        put?: never;
        /**
         * Makes a check-list
         * @description Makes a check-list. It is not edited afterwards: another one replaces it.
         */
        post: operations["CheckLists.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/check-lists/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs that are owed now, by the day on which they are due: those of the present periods, and those of past ones that were never done
         * @description Runs that are owed now, by the day on which they are due: those of the present periods, and those of past ones that were never done.
         */
        get: operations["CheckLists.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/check-lists/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The runs along one list, the latest period first
         * @description The runs along one list, the latest period first.
         */
        get: operations["CheckRuns.list"];
        put?: never;
        /**
         * Fills in a run
         * @description Fills in a run. What was rectified at once is on record with it; what is reported opens a case, in the same call.
         */
        post: operations["CheckRuns.fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/check-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One run with its results
         * @description One run with its results.
         */
        get: operations["CheckRuns.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/check-runs/{id}/results/{ordinal}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the case of a reported item whose case did not come about when the run was filled in
         * @description Opens the case of a reported item whose case did not come about when the run was filled in. Where it is open, the same case.
         */
        post: operations["CheckRuns.openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprise/self-inspection/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs that were due in a period: done in time, late, missing
         * @description Runs that were due in a period: done in time, late, missing; and what they found.
         */
        get: operations["CheckFigures.statistics.enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspector/self-inspection/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs that were due in a period: done in time, late, missing
         * @description Runs that were due in a period: done in time, late, missing; and what they found.
         */
        get: operations["CheckFigures.statistics.inspector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regulator/self-inspection/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs that were due in a period: done in time, late, missing
         * @description Runs that were due in a period: done in time, late, missing; and what they found.
         */
        get: operations["CheckFigures.statistics.regulator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supervisor/self-inspection/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs that were due in a period: done in time, late, missing
         * @description Runs that were due in a period: done in time, late, missing; and what they found.
         */
        get: operations["CheckFigures.statistics.supervisor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers at all
         * @description Whether the process answers at all.
         */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it can do its work: the database is there, its schema is this program's, and the clock is worked
         * @description Whether it can do its work: the database is there, its schema is this program's, and the clock is worked.
         */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for a monitoring system, in the Prometheus text format
         * @description Figures for a monitoring system, in the Prometheus text format.
         */
        get: operations["Health.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version, those in force first
         * @description Every version, those in force first.
         */
        get: operations["Calendars.list"];
        put?: never;
        /**
         * Lets a calendar take force and applies it to the open cases of its region, each on its record
         * @description Lets a calendar take force and applies it to the open cases of its region, each on its record. The same calendar again is the same version, and ends what was left undone.
         */
        post: operations["Calendars.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a calendar would move, a page at a time
         * @description What a calendar would move, a page at a time. Changes nothing.
         */
        post: operations["Calendars.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of every pack
         * @description Every version of every pack.
         */
        get: operations["RulePacks.list"];
        put?: never;
        /**
         * Loads a pack: from its first day on it governs the cases that are opened
         * @description Loads a pack: from its first day on it governs the cases that are opened. Open cases keep theirs. The same content again is the same version.
         */
        post: operations["RulePacks.load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/rule-packs/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version (`national@1`) with its text
         * @description One version (`national@1`) with its text.
         */
        get: operations["RulePacks.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/rule-packs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether a pack is in order, in what it differs from the version before, and which open deadlines it would move
         * @description Whether a pack is in order, in what it differs from the version before, and which open deadlines it would move. Changes nothing.
         */
        post: operations["RulePacks.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrator/rule-packs/{name}/{version}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Applies a pack that is in force today to every open case that it concerns, each on its record
         * @description Applies a pack that is in force today to every open case that it concerns, each on its record. Again, it ends what was left undone.
         */
        post: operations["RulePacks.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What time it is for the cases
         * @description What time it is for the cases.
         */
        get: operations["Clock.now"];
        put?: never;
        /**
         * Moves the time forward and works everything that has become due
         * @description Moves the time forward and works everything that has become due.
         */
        post: operations["Clock.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sends the browser to the provider
         * @description Sends the browser to the provider. It comes back to `callback`.
         */
        get: operations["Oidc.begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the provider sends the browser back to
         * @description Where the provider sends the browser back to. The identity must have been entered for a person by the security administrator.
         */
        get: operations["Oidc.end"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Seals, the newest first
         * @description Seals, the newest first.
         */
        get: operations["Seals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auditor/seals/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies every seal and that what was sealed still stands
         * @description Verifies every seal and that what was sealed still stands. The same as `duban verify` does for the seals; takes as long as there are seals.
         */
        post: operations["Seals.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemReasonDto: {
            /** @description Stable; programs decide by it. */
            code: string;
            detail: string;
            /** @description The property, guard, act or machine that it is about. */
            subject?: string;
        };
        ProblemDto: {
            /** @description `urn:duban:problem:` and the code. */
            type: string;
            title: string;
            status: number;
            /** @description Stable; programs decide by it. */
            code: string;
            detail?: string;
            reasons: components["schemas"]["ProblemReasonDto"][];
            /** @description Path of the request, or the id under which the log has an unexpected failure. */
            instance: string;
        };
        SignInDto: {
            login: string;
            password: string;
            /**
             * Format: uuid
             * @description Post to act in, for somebody who holds several; without it the one held longest.
             */
            post?: string;
        };
        AbsentHolderDto: {
            person: string;
            name: string;
            /** @description Last local day of the substitution. */
            until: string;
        };
        HeldPostDto: {
            post: string;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            unit: string;
            unitName: string;
            /** @description Division code of the unit. */
            region: string | null;
            /**
             * @description Line of supervision of the unit; null: it supervises every line.
             * @enum {string|null}
             */
            line: "port" | "fire" | "construction" | "transport" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /** @description Whom he stands in for; null in a post of his own. */
            substitutesFor: components["schemas"]["AbsentHolderDto"] | null;
        };
        SignedInDto: {
            /** @description To be sent as `Authorization: Bearer …`. */
            token: string;
            expiresAt: string;
            /** @description To be exchanged for the next pair at `POST /api/v1/session/refresh`, once. Used twice it ends the session. */
            refreshToken: string;
            refreshUntil: string;
            /**
             * @description Why the password must be changed first: the token then opens nothing but the session. Null where it need not.
             * @enum {string|null}
             */
            passwordDue: "expired" | "set-by-another" | null;
            person: string;
            name: string;
            /** @description Post that the token speaks for. */
            post: string;
            posts: components["schemas"]["HeldPostDto"][];
        };
        RefreshDto: {
            refreshToken: string;
        };
        RenewedDto: {
            /** @description To be sent as `Authorization: Bearer …`. */
            token: string;
            expiresAt: string;
            /** @description To be exchanged for the next pair at `POST /api/v1/session/refresh`, once. Used twice it ends the session. */
            refreshToken: string;
            refreshUntil: string;
        };
        WhoDto: {
            person: string;
            name: string;
            /** @description Post that the token speaks for. */
            post: string;
            posts: components["schemas"]["HeldPostDto"][];
        };
        ChangePasswordDto: {
            /** @description Which account is meant, for somebody who has several. */
            login?: string;
            current: string;
            /** @description At least 12 characters of three kinds, or 20 of any; not the log-in, nothing that everybody tries. */
            next: string;
        };
        TokenRequestDto: {
            /** @enum {string} */
            grant_type: "client_credentials";
            client_id?: string;
            client_secret?: string;
            /** @description Scopes that are wanted, separated by blanks; without it all that the client holds. */
            scope?: string;
        };
        TokenResponseDto: {
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /** @description Seconds. */
            expires_in: number;
            /** @description What the token may do, separated by blanks. */
            scope: string;
        };
        TokenErrorDto: {
            /** @enum {string} */
            error: "invalid_client" | "invalid_scope" | "invalid_request" | "unsupported_grant_type";
            error_description: string;
        };
        AccountDto: {
            login: string;
            person: string;
            /** @description Name of its holder. */
            name: string;
            disabled: boolean;
            /**
             * Format: date-time
             * @description Until when failures keep it closed; in the past where they did.
             */
            lockedUntil: string | null;
            /** Format: date-time */
            passwordSetAt: string;
            /** @description True until its holder has changed a password that somebody else set. */
            changeDue: boolean;
            /** @description True for an account of the demonstration directory, whose password is known to everybody. */
            demonstration: boolean;
        };
        AccountsDto: {
            items: components["schemas"]["AccountDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        OpenAccountDto: {
            login: string;
            /**
             * Format: uuid
             * @description Who is to hold it.
             */
            person: string;
        };
        MadePasswordDto: {
            login: string;
            password: string;
        };
        ClientDto: {
            /** @description The client id. */
            client: string;
            name: string;
            unit: string;
            unitName: string;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "inspector" | "regulator" | "supervisor" | "intake-officer" | "importer";
            scopes: string[];
            region: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            secretMadeAt: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        MakeClientDto: {
            name: string;
            /**
             * Format: uuid
             * @description Organisation for which it acts.
             */
            unit: string;
            /**
             * @description Post in whose place it acts. An organisation that is an enterprise has clients of `enterprise-safety-officer` alone, and no other has those.
             * @enum {string}
             */
            role: "importer" | "enterprise-safety-officer" | "inspector" | "regulator" | "supervisor" | "intake-officer";
            /** @description What it may do: `cases.read`, `journal.read`, `worklist.read`, `statistics.read`, `cases.open`, and `act/…` with the name of an act. */
            scopes: string[];
            /** @description Division within which it reaches cases; without it that of its unit. An enterprise reaches its own cases and names none. */
            region?: string;
        };
        MadeClientDto: {
            /** @description The client id. */
            client: string;
            secret: string;
        };
        ListedIdentityDto: {
            person: string;
            name: string;
            /** Format: date-time */
            enteredAt: string;
            /** @description `iss` of the provider's tokens. */
            issuer: string;
            /** @description `sub` of the provider's tokens. */
            subject: string;
        };
        IdentitiesDto: {
            items: components["schemas"]["ListedIdentityDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        EnterIdentityDto: {
            /** Format: uuid */
            person: string;
            /** @description `iss` of the provider's tokens. */
            issuer: string;
            /** @description `sub` of the provider's tokens. */
            subject: string;
        };
        IdentityDto: {
            /** @description `iss` of the provider's tokens. */
            issuer: string;
            /** @description `sub` of the provider's tokens. */
            subject: string;
        };
        MoveDto: {
            instance: number;
            workflow: string;
            version: number;
            /** @description Content hash of its definition. */
            hash: string;
            /** @description State before; null where the act started the machine. */
            from: string | null;
            to: string;
        };
        EffectDto: {
            type: string;
            instance: number;
            params: Record<string, unknown>;
        };
        OpenedDutyDto: {
            duty: number;
            /** @description The same key before and after an act means the same duty. */
            key: string;
            name: string;
            instance: number;
            owedBy: string;
            unit: string | null;
            limit: string;
            pack: string;
            /** @description Local date by the end of which it is due. */
            due: string;
            dueAt: string;
            /** @description How the date came about: its ledger. */
            deadline: Record<string, unknown>;
        };
        SettledDutyDto: {
            duty: number;
            /**
             * @description In time, late, or no longer owed because the matter went another way.
             * @enum {string}
             */
            outcome: "lifted" | "kept" | "missed";
        };
        MovedDutyDto: {
            duty: number;
            /** @description Local date by the end of which it is due now. */
            due: string;
            dueAt: string;
            /** @description Number of its ledger's last entry; rungs fire once for each. */
            version: number;
            /** @description True while holidays that are not announced yet may move it. */
            provisional: boolean;
            /** @description The entry that the ledger gained. */
            entry: Record<string, unknown>;
            /** @description When its ladder was planned anew, and from which rung on. */
            plannedOn: string;
            plannedFrom: number;
        };
        BasisDto: {
            document: string;
            article?: string;
            /**
             * @description `law` binds everywhere, `local` where the document rules, `policy` is a default that no source fixes.
             * @enum {string}
             */
            mark: "law" | "local" | "policy";
        };
        JournalEntryDto: {
            /** @description Version of the form of entries. */
            v: number;
            case: string;
            seq: number;
            /** @description Algorithm of the hash chain. */
            digest: string;
            /** @description Hash of the entry before; zeros for the first. */
            prev: string;
            at: string;
            /** @description Local day of the act. */
            today: string;
            /** @description Who acted, as what: a person in a post, a client, or the clock. */
            actor: Record<string, unknown>;
            act: string;
            instance: number;
            facts: Record<string, unknown>;
            moves: components["schemas"]["MoveDto"][];
            effects: components["schemas"]["EffectDto"][];
            opened: components["schemas"]["OpenedDutyDto"][];
            settled: components["schemas"]["SettledDutyDto"][];
            /** @description Deadlines that it moved, with the entry that each ledger gained. */
            moved: components["schemas"]["MovedDutyDto"][];
            /** @description What lists show of the case after it. */
            stands: Record<string, unknown>;
            basis: components["schemas"]["BasisDto"][];
            /** @description What the case was opened with; in the first entry only. */
            header?: Record<string, unknown>;
            /** @description Rung that fired; in entries of the clock only. */
            fired?: Record<string, unknown>;
            /** @description What of the record and the rules was put before the guards. */
            loaded?: Record<string, unknown>;
            /** @description Rules by which the case reckons from then on, where the act changed them. */
            rules?: Record<string, unknown>;
            /** @description Idempotency key of the request, with the hash of what was asked. */
            key?: Record<string, unknown>;
        };
        RecordedEntryDto: {
            hash: string;
            /** Format: date-time */
            recordedAt: string;
            entry: components["schemas"]["JournalEntryDto"];
        };
        JournalDto: {
            items: components["schemas"]["RecordedEntryDto"][];
            /** @description Number to go on after; null on the last page. */
            next: number | null;
        };
        FaultDto: {
            code: string;
            /** @description Entry at which it shows; 0 for the case as a whole. */
            seq: number;
            found: string;
        };
        CaseVerificationDto: {
            caseId: string;
            number: number;
            entries: number;
            /** @description Hash of the last entry. */
            head: string;
            /** @description Nothing where everything is as it was written. */
            faults: components["schemas"]["FaultDto"][];
        };
        AccessDto: {
            access: number;
            /** Format: date-time */
            at: string;
            person: string | null;
            personName: string | null;
            unit: string | null;
            role: string | null;
            /** @description Where no person has read: the command line. */
            client: string | null;
            /** @description What was read: `unit-dossier`, `person-dossier`, `case-journal`, `access-log` … */
            kind: string;
            /** @description The person, unit or case that was read about; null for a list. */
            subject: string | null;
            asked: Record<string, unknown>;
        };
        AccessLogDto: {
            items: components["schemas"]["AccessDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        AdministratorActDto: {
            entry: number;
            /** Format: date-time */
            at: string;
            person: string | null;
            personName: string | null;
            unit: string | null;
            role: string | null;
            /** @description Where no person acted: the command line, or what a release brought. */
            client: string | null;
            act: string;
            subject: string;
            details: Record<string, unknown>;
        };
        AdministratorActsDto: {
            items: components["schemas"]["AdministratorActDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        CallingClientDto: {
            /** @description The client id. */
            client: string;
            /** @description Organisation for which it acts. */
            unit: string;
            /**
             * @description Post in whose place it acts.
             * @enum {string}
             */
            role: "enterprise-safety-officer" | "inspector" | "regulator" | "supervisor" | "intake-officer" | "importer";
            /** @description Division within which it reaches cases; null for a client of an enterprise, which reaches those of that enterprise. */
            region: string | null;
            /** @description What the token may do. */
            scopes: string[];
        };
        RegisterOwnHazardDto: {
            facts: components["schemas"]["Facts.hazard.discover"];
        };
        ActedDto: {
            caseId: string;
            /** @description Revision of the case after the act, and number of its journal entry. */
            revision: number;
            at: string;
            act: string;
            instance: number;
            moves: components["schemas"]["MoveDto"][];
            opened: components["schemas"]["OpenedDutyDto"][];
            settled: components["schemas"]["SettledDutyDto"][];
            moved: components["schemas"]["MovedDutyDto"][];
            /** @description True for the answer to a request whose idempotency key was used before: nothing happened again. */
            repeated: boolean;
        };
        RegisterHazardDto: {
            /**
             * Format: uuid
             * @description Enterprise in which it was found; it lies in the official's region.
             */
            enterprise: string;
            facts: components["schemas"]["Facts.hazard.discover"];
        };
        NamedUnitDto: {
            id: string;
            name: string;
        };
        CaseSummaryDto: {
            caseId: string;
            /** @description Short number for people. */
            number: number;
            title: string;
            revision: number;
            /** Format: date-time */
            openedAt: string;
            open: boolean;
            /** @enum {string|null} */
            grade: "general" | "major" | null;
            tags: string[];
            region: string | null;
            enterprise: components["schemas"]["NamedUnitDto"] | null;
            /** @description Local date of the open duty that is due first. */
            nextDue: string | null;
            overdueDuties: number;
        };
        CaseListDto: {
            items: components["schemas"]["CaseSummaryDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        WordsDto: {
            zh: string;
            en: string;
        };
        ReasonDto: {
            zh: string;
            en: string;
            /** @description Stable; programs decide by it. */
            code: string;
            /** @description The property, guard, act or machine that it is about. */
            subject?: string;
        };
        ActionDto: {
            /** @description Its name; `GET …/acts` has the shape of its facts and examples. */
            act: string;
            instance: number;
            workflow: string;
            title: components["schemas"]["WordsDto"];
            allowed: boolean;
            /** @description Why not; empty where allowed. What depends on the facts is judged when the act is sent. */
            reasons: components["schemas"]["ReasonDto"][];
        };
        PartiesDto: {
            /** @description Who must rectify. */
            enterprise: components["schemas"]["NamedUnitDto"] | null;
            /** @description Whose matter it is. */
            authority: components["schemas"]["NamedUnitDto"] | null;
            /** @description Who supervises both. */
            supervisor: components["schemas"]["NamedUnitDto"] | null;
        };
        MachineDto: {
            instance: number;
            workflow: string;
            version: number;
            title: components["schemas"]["WordsDto"];
            /** @description Machine that started it; null for the first. */
            starter: number | null;
            /** @description Its active states as one line. */
            state: string;
            tags: string[];
            final: boolean;
        };
        KeepingActDto: {
            act: string;
            title: components["schemas"]["WordsDto"];
        };
        NamedPersonDto: {
            id: string;
            name: string;
        };
        SignerDto: {
            signer: number;
            unit: components["schemas"]["NamedUnitDto"];
            role: string;
            /** @description Null where anybody of the post may sign. */
            person: components["schemas"]["NamedPersonDto"] | null;
            /** @description Null as long as he has not signed. */
            agrees: boolean | null;
        };
        HandlingDto: {
            /** @description Who has taken it. */
            assignee: components["schemas"]["NamedPersonDto"] | null;
            /** @description Who prepares it for him. */
            delegate: components["schemas"]["NamedPersonDto"] | null;
            /**
             * @description `all` (会签) or `one` (或签) must sign; null where nobody is asked.
             * @enum {string|null}
             */
            signing: "all" | "one" | null;
            signers: components["schemas"]["SignerDto"][];
        };
        OpenDutyDto: {
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            instance: number;
            owedBy: string;
            unit: components["schemas"]["NamedUnitDto"] | null;
            /** @description Acts that fulfil it; `actions` says which of them the caller may perform now. */
            keptBy: components["schemas"]["KeepingActDto"][];
            limit: string;
            pack: string;
            openedOn: string;
            /** @description Local date by the end of which it is due. */
            due: string;
            /** @description The first such date; it stays whatever moves the deadline. */
            originalDue: string;
            dueAt: string;
            /** @description The local day from whose end its count rests; null while it runs. A resting duty is never overdue. */
            pausedOn: string | null;
            /** @description True while holidays that are not announced yet may move it. */
            provisional: boolean;
            overdue: boolean;
            /** @description Days from today to the date; negative when it has passed. */
            daysLeft: number;
            workingDaysLeft: number;
            /** @description Null as long as nobody has taken it up. */
            handling: components["schemas"]["HandlingDto"] | null;
            /** @description Acts on the duty itself that the caller may send now: `duty.claim`, `duty.hand-over`, `duty.urge` … */
            acts: string[];
        };
        ListingDto: {
            instance: number;
            level: string | null;
            body: components["schemas"]["NamedUnitDto"] | null;
            /** @description Local date by which the hazard is to be gone, as the listing says. */
            rectifyBy: string | null;
            state: string;
            tags: string[];
            final: boolean;
        };
        DocumentDto: {
            seq: number;
            instance: number;
            kind: string;
            issuer: components["schemas"]["NamedUnitDto"] | null;
            number: string | null;
            title: components["schemas"]["WordsDto"];
            content: {
                [key: string]: unknown;
            };
            issuedAt: string;
        };
        UncertaintyDto: {
            field: string;
            /** @description The words of the record. */
            words: string;
            code: string;
            reason: components["schemas"]["WordsDto"];
        };
        PublishedRecordDto: {
            outcome: string;
            level: string | null;
            listedOn: string | null;
            rectifyBy: string | null;
            outcomeOn: string | null;
            articleOn: string | null;
            sourceTitle: string | null;
            hazard: string | null;
            requirement: string | null;
            /** @description Every column of the row as it was published. */
            published: {
                [key: string]: string;
            };
            uncertain: components["schemas"]["UncertaintyDto"][];
        };
        CaseDto: {
            actions: components["schemas"]["ActionDto"][];
            caseId: string;
            /** @description Short number for people. */
            number: number;
            title: string;
            revision: number;
            openedAt: string;
            open: boolean;
            /** @enum {string|null} */
            grade: "general" | "major" | null;
            tags: string[];
            region: string | null;
            /** @description GB/T 4754 code of what the enterprise does. */
            industry: string | null;
            /**
             * @description Line of supervision of the authority; null: comprehensive supervision.
             * @enum {string|null}
             */
            line: "port" | "fire" | "construction" | "transport" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /** @description Rule pack and calendar by which the case reckons. */
            pack: string;
            calendar: string;
            parties: components["schemas"]["PartiesDto"];
            machines: components["schemas"]["MachineDto"][];
            duties: components["schemas"]["OpenDutyDto"][];
            listings: components["schemas"]["ListingDto"][];
            documents: components["schemas"]["DocumentDto"][];
            /** @description Null for a case that was not taken in from a published record. */
            published: components["schemas"]["PublishedRecordDto"] | null;
        };
        PastCaseDto: {
            /** @description The instant that was asked for, in UTC. */
            asOf: string;
            caseId: string;
            /** @description Short number for people. */
            number: number;
            title: string;
            revision: number;
            openedAt: string;
            open: boolean;
            /** @enum {string|null} */
            grade: "general" | "major" | null;
            tags: string[];
            region: string | null;
            /** @description GB/T 4754 code of what the enterprise does. */
            industry: string | null;
            /**
             * @description Line of supervision of the authority; null: comprehensive supervision.
             * @enum {string|null}
             */
            line: "port" | "fire" | "construction" | "transport" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /** @description Rule pack and calendar by which the case reckons. */
            pack: string;
            calendar: string;
            parties: components["schemas"]["PartiesDto"];
            machines: components["schemas"]["MachineDto"][];
            duties: components["schemas"]["OpenDutyDto"][];
            listings: components["schemas"]["ListingDto"][];
            documents: components["schemas"]["DocumentDto"][];
            /** @description Null for a case that was not taken in from a published record. */
            published: components["schemas"]["PublishedRecordDto"] | null;
        };
        RecordedRungDto: {
            rung: string;
            /** @description How often the top rung had been repeated. */
            repeat: number;
            /** @description Journal entry that tells of it. */
            seq: number;
            firedAt: string;
        };
        RecordedDutyDto: {
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            instance: number;
            owedBy: string;
            unit: components["schemas"]["NamedUnitDto"] | null;
            limit: string;
            pack: string;
            /** Format: date-time */
            openedAt: string;
            openedOn: string;
            originalDue: string;
            due: string;
            /** Format: date-time */
            dueAt: string;
            /** @description The local day from whose end its count rests; null while it runs. */
            pausedOn: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @enum {string|null} */
            outcome: "lifted" | "kept" | "missed" | null;
            rungs: components["schemas"]["RecordedRungDto"][];
        };
        ExtensionGroundDto: {
            ground: string;
            title: components["schemas"]["WordsDto"];
        };
        ExtensionDto: {
            /** @description First day of the window; null where it is open from the beginning. */
            from: string | null;
            /** @description Last day on which it may be applied for. */
            to: string;
            /** @description The latest date that may be given. */
            latest: string;
            /** @description How many more may be granted. */
            left: number;
            /** @description What it may be asked for. */
            grounds: components["schemas"]["ExtensionGroundDto"][];
            zh: string[];
            en: string[];
        };
        ExplainedDeadlineDto: {
            duty: number;
            due: string;
            zh: string[];
            en: string[];
            /** @description Null where the rule pack gives no extension of this duty, and once it is settled. */
            extension: components["schemas"]["ExtensionDto"] | null;
        };
        ForecastPostDto: {
            unit: components["schemas"]["NamedUnitDto"] | null;
            role: string;
            roleTitle: components["schemas"]["WordsDto"];
        };
        ForecastDutyDto: {
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            holder: components["schemas"]["ForecastPostDto"];
            due: string;
        };
        ForecastEventDto: {
            /** @description Place in the forecast, from 1. */
            number: number;
            /** @description Instant, UTC, and its local day. */
            at: string;
            date: string;
            /** @enum {string} */
            kind: "rung" | "pause-end";
            /** @description Rung and its act; null at the end of a pause. */
            rung: string | null;
            act: string | null;
            what: components["schemas"]["WordsDto"];
            /** @description Missed rungs that it stands for. */
            collapsed: string[];
            /** @description Posts that are told. */
            to: components["schemas"]["ForecastPostDto"][];
            /** @description Instant before which they are not; null where at once. */
            notBefore: string | null;
            /** @description Who has to decide, who to acknowledge. */
            decides: components["schemas"]["ForecastPostDto"] | null;
            acknowledges: components["schemas"]["ForecastPostDto"] | null;
            basis: components["schemas"]["BasisDto"][];
            opens: components["schemas"]["ForecastDutyDto"][];
            /** @description True while holidays that are not announced yet may move it. */
            provisional: boolean;
            /** @description Number of the earlier event that opened the duty or let its count go on; null where it is open and running already. */
            causedBy: number | null;
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            holder: components["schemas"]["ForecastPostDto"];
            due: string;
        };
        PeriodDto: {
            amount: number;
            /** @enum {string} */
            unit: "month" | "working-day" | "natural-day";
        };
        ReachedTopDto: {
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            holder: components["schemas"]["ForecastPostDto"];
            due: string;
            rung: string;
            /** @description The first repeat: instant, UTC, and its local day. */
            next: string;
            nextOn: string;
            every: components["schemas"]["PeriodDto"];
        };
        ForecastDto: {
            caseId: string;
            /** @description Revision of the case from which it was told. */
            revision: number;
            /** @description Instant from which on nobody acts, UTC. */
            from: string;
            /** @description Zone of the local days. */
            zone: string;
            pack: string;
            calendar: string;
            events: components["schemas"]["ForecastEventDto"][];
            tops: components["schemas"]["ReachedTopDto"][];
        };
        /** @description One act on a case. */
        ActDto: components["schemas"]["Act.hazard.grade-general"] | components["schemas"]["Act.hazard.grade-major"] | components["schemas"]["Act.hazard.dismiss"] | components["schemas"]["Act.grade.downgrade"] | components["schemas"]["Act.rectification.complete"] | components["schemas"]["Act.rectification.accept"] | components["schemas"]["Act.rectification.reject"] | components["schemas"]["Act.controls.take"] | components["schemas"]["Act.report.to-department"] | components["schemas"]["Act.report.to-workers"] | components["schemas"]["Act.order.serve"] | components["schemas"]["Act.term.set"] | components["schemas"]["Act.progress.report"] | components["schemas"]["Act.rectification.finish"] | components["schemas"]["Act.assessment.submit"] | components["schemas"]["Act.acceptance.apply"] | components["schemas"]["Act.acceptance.pass"] | components["schemas"]["Act.acceptance.fail"] | components["schemas"]["Act.resumption.approve"] | components["schemas"]["Act.hazard.close"] | components["schemas"]["Act.listing.propose"] | components["schemas"]["Act.hazard.transfer"] | components["schemas"]["Act.transfer.accept"] | components["schemas"]["Act.transfer.refuse"] | components["schemas"]["Act.closure.order"] | components["schemas"]["Act.closure.confirm"] | components["schemas"]["Act.expert.assign"] | components["schemas"]["Act.extension.apply"] | components["schemas"]["Act.deadline.pause"] | components["schemas"]["Act.deadline.resume"] | components["schemas"]["Act.ladder.climb"] | components["schemas"]["Act.accountability.open"] | components["schemas"]["Act.plan.submit-item"] | components["schemas"]["Act.plan.accept-item"] | components["schemas"]["Act.plan.return-item"] | components["schemas"]["Act.plan.approve"] | components["schemas"]["Act.plan.return"] | components["schemas"]["Act.listing.approve"] | components["schemas"]["Act.listing.refuse"] | components["schemas"]["Act.listing.withdraw"] | components["schemas"]["Act.listing.issue"] | components["schemas"]["Act.listing.publish"] | components["schemas"]["Act.listing.set-term"] | components["schemas"]["Act.listing.raise"] | components["schemas"]["Act.listing.accept"] | components["schemas"]["Act.listing.reject"] | components["schemas"]["Act.listing.delist"] | components["schemas"]["Act.listing.revoke"] | components["schemas"]["Act.delisting.publish"] | components["schemas"]["Act.return-check.record"] | components["schemas"]["Act.escalation.approve"] | components["schemas"]["Act.escalation.decline"] | components["schemas"]["Act.escalation.carry-out"] | components["schemas"]["Act.escalation.lift"] | components["schemas"]["Act.escalation.acknowledge"] | components["schemas"]["Act.accountability.notify"] | components["schemas"]["Act.accountability.state"] | components["schemas"]["Act.accountability.waive-statement"] | components["schemas"]["Act.accountability.proceed"] | components["schemas"]["Act.accountability.decide"] | components["schemas"]["Act.accountability.execute"] | components["schemas"]["Act.accountability.follow-up"] | components["schemas"]["Act.accountability.accept-follow-up"] | components["schemas"]["Act.accountability.return-follow-up"] | components["schemas"]["Act.accountability.correct"] | components["schemas"]["Act.extension.give-opinion"] | components["schemas"]["Act.extension.grant"] | components["schemas"]["Act.extension.refuse"] | components["schemas"]["Act.extension.withdraw"] | components["schemas"]["Act.report.file-upward"] | components["schemas"]["Act.countersignature.sign"] | components["schemas"]["Act.countersignature.recall"] | components["schemas"]["Act.expert.accept"] | components["schemas"]["Act.expert.decline"] | components["schemas"]["Act.expert.give-opinion"] | components["schemas"]["Act.expert.withdraw"] | components["schemas"]["Act.referral.send"] | components["schemas"]["Act.referral.receive"] | components["schemas"]["Act.referral.return"] | components["schemas"]["Act.referral.feed-back"] | components["schemas"]["Act.referral.abandon"] | components["schemas"]["Act.duty.claim"] | components["schemas"]["Act.duty.release"] | components["schemas"]["Act.duty.take-over"] | components["schemas"]["Act.duty.hand-over"] | components["schemas"]["Act.duty.delegate"] | components["schemas"]["Act.duty.return-delegation"] | components["schemas"]["Act.duty.urge"] | components["schemas"]["Act.duty.ask-signers"] | components["schemas"]["Act.duty.add-signers"] | components["schemas"]["Act.act.withdraw"];
        KnownActDto: {
            act: string;
            /** @description Null for an act on a duty of whatever workflow. */
            workflow: string | null;
            version: number | null;
            title: components["schemas"]["WordsDto"];
            /** @description Posts that may perform it. */
            posts: string[];
            /**
             * @description For which unit, of those that reach the case: its party, an office above too, the proposer, or any.
             * @enum {string}
             */
            unit: "party" | "offices-above" | "proposer" | "any-in-scope";
            /** @description True for an act that opens a case. */
            opens: boolean;
            /** @description JSON Schema of its facts; `directory: authority` marks the identifier of an authority or safety committee office, `directory: post` a post that somebody holds. */
            facts: {
                [key: string]: unknown;
            };
            /** @description Facts with which it may be sent, dates and documents replaced by true ones; of facts that have several shapes one each. */
            examples: Record<string, unknown>[];
            basis: components["schemas"]["BasisDto"][];
        };
        BatchActDto: {
            /** @description Name of the act; `GET …/acts` lists them, and `actions` of the case those that may be performed now. */
            act: string;
            /** @description Machine of the case that is meant; needed only where several can take the act. */
            instance?: number;
            /** @description What the act says; its shape follows from the act. */
            facts: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            caseId: string;
            /** @description Revision of the case that the sender has seen; where the case has moved on, the act is refused. */
            expect?: number;
            /** @description Idempotency key of this act: a repetition is answered with what the first one did. */
            key?: string;
        };
        BatchDto: {
            items: components["schemas"]["BatchActDto"][];
        };
        BatchResultDto: {
            /** @description The status that the item would have had alone. */
            status: number;
            acted: components["schemas"]["ActedDto"] | null;
            problem: components["schemas"]["ProblemDto"] | null;
        };
        BatchAnswerDto: {
            items: components["schemas"]["BatchResultDto"][];
        };
        HazardToOpenDto: {
            /**
             * Format: uuid
             * @description Enterprise in which it was found.
             */
            enterprise: string;
            /** @description Facts of `hazard.discover`. */
            facts: {
                [key: string]: unknown;
            };
            /** @description Idempotency key of this hazard: sent again, the answer is the case that the first one opened. */
            key: string;
        };
        HazardsToOpenDto: {
            items: components["schemas"]["HazardToOpenDto"][];
        };
        StandingDto: {
            open: boolean;
            grade: string | null;
            tags: string[];
        };
        CaseChangeDto: {
            caseId: string;
            caseNumber: number;
            /** @description Number of the journal entry, which is the revision of the case after it. */
            revision: number;
            at: string;
            act: string;
            /**
             * @description A person, a client or the clock.
             * @enum {string}
             */
            by: "clock" | "person" | "client";
            stands: components["schemas"]["StandingDto"];
            opened: components["schemas"]["OpenedDutyDto"][];
            settled: components["schemas"]["SettledDutyDto"][];
            moved: components["schemas"]["MovedDutyDto"][];
        };
        ChangesDto: {
            items: components["schemas"]["CaseChangeDto"][];
            /** @description Where the next page begins; given also where nothing is new, null only before the first change of all. */
            next: string | null;
            /** @description True where more changes can be had at once. */
            more: boolean;
        };
        WorklistDutyDto: {
            caseId: string;
            caseNumber: number;
            /** @description Title of the case. */
            title: string;
            /** @enum {string|null} */
            grade: "general" | "major" | null;
            /** @description Name of the enterprise that the case concerns. */
            enterprise: string | null;
            duty: number;
            name: string;
            dutyTitle: components["schemas"]["WordsDto"];
            instance: number;
            owedBy: string;
            /** @description Acts that fulfil it; the `actions` of the case say which of them the caller may perform now. */
            keptBy: components["schemas"]["KeepingActDto"][];
            /** @description Local date by the end of which it is due. */
            due: string;
            /** @description Local date on which it arose. */
            openedOn: string;
            overdue: boolean;
            /** @description True while the count of its deadline rests. */
            paused: boolean;
            /** @description Days from today to the date; negative when it has passed. */
            daysLeft: number;
            workingDaysLeft: number;
            /** @description Who has taken it. */
            assignee: components["schemas"]["NamedPersonDto"] | null;
            /** @description Who prepares it for him. */
            delegate: components["schemas"]["NamedPersonDto"] | null;
        };
        WorklistDto: {
            items: components["schemas"]["WorklistDutyDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        MessageDto: {
            id: string;
            caseId: string;
            /** @description Number and title of the case; null once it is out of the reader's reach. */
            caseNumber: number | null;
            caseTitle: string | null;
            /** @description Stable name of the kind of message. */
            template: string;
            title: components["schemas"]["WordsDto"];
            /** @description What it is about; depends on the template. */
            about: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When somebody in this post first read it.
             */
            readAt: string | null;
        };
        InboxDto: {
            items: components["schemas"]["MessageDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        OrganisationDto: {
            id: string;
            /** @enum {string} */
            kind: "enterprise" | "authority" | "government" | "safety-committee-office" | "discipline-body" | "agency";
            name: string;
            /** @description Unified social credit code. */
            creditCode: string | null;
            regionCode: string | null;
            /** @enum {string|null} */
            level: "state" | "province" | "city" | "county" | "town" | null;
            /**
             * @description Line of supervision of an official body; null: it supervises every line.
             * @enum {string|null}
             */
            line: "port" | "fire" | "construction" | "transport" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /** @description Authority whose matter an enterprise is. */
            authority: string | null;
            /** @description Safety committee office that supervises it. */
            committee: string | null;
            /** @description GB/T 4754 code of what an enterprise does. */
            industry: string | null;
            /**
             * @description Size of an enterprise: large, medium, small or micro.
             * @enum {string|null}
             */
            scale: "small" | "large" | "medium" | "micro" | null;
            /** @description Name of the principal as registered. */
            principal: string | null;
            /** @description First and last local day; null where nobody has said, and where it goes on. */
            validFrom: string | null;
            validTo: string | null;
            /** @description False where it is known from a published record alone. */
            verified: boolean;
        };
        OrganisationListDto: {
            items: components["schemas"]["OrganisationDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        DirectoryChangeDto: {
            change: number;
            /** Format: date-time */
            at: string;
            /** @description Local day from which it is so. */
            effectiveOn: string;
            /** @enum {string} */
            act: "ended" | "verified" | "entered" | "changed";
            /** @description A person in a post, or a client. */
            actor: Record<string, unknown>;
            why: string;
            document: string | null;
            /** @description As it was; null where it was entered. */
            before: Record<string, unknown> | null;
            after: Record<string, unknown>;
        };
        EnterOrganisationDto: {
            /**
             * Format: date
             * @description First local day.
             * @example 2026-03-02
             */
            validFrom?: string | null;
            /** @enum {string} */
            kind: "enterprise" | "authority" | "safety-committee-office" | "government" | "discipline-body" | "agency";
            name: string;
            /** @description Unified social credit code, with its check character. */
            creditCode?: string | null;
            /** @description Division code of 6, 9 or 12 digits. */
            regionCode?: string | null;
            /** @enum {string|null} */
            level?: "town" | "county" | "city" | "province" | "state" | null;
            /**
             * @description Line of supervision of an authority; null: it supervises comprehensively.
             * @enum {string|null}
             */
            line?: "fire" | "construction" | "transport" | "port" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /**
             * Format: uuid
             * @description Authority whose matter an enterprise is.
             */
            authority?: string | null;
            /**
             * Format: uuid
             * @description Safety committee office that supervises it; of an official body the one above it.
             */
            committee?: string | null;
            /** @description GB/T 4754 code of what an enterprise does. */
            industry?: string | null;
            /** @enum {string|null} */
            scale?: "large" | "medium" | "small" | "micro" | null;
            /** @description Name of the principal as registered. */
            principal?: string | null;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        ChangeOrganisationDto: {
            /**
             * Format: date
             * @description First local day.
             * @example 2026-03-02
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Local day from which it is so, today or earlier; today where none is given.
             * @example 2026-03-02
             */
            effectiveOn?: string;
            /** @enum {string} */
            kind?: "enterprise" | "authority" | "safety-committee-office" | "government" | "discipline-body" | "agency";
            name?: string;
            /** @description Unified social credit code, with its check character. */
            creditCode?: string | null;
            /** @description Division code of 6, 9 or 12 digits. */
            regionCode?: string | null;
            /** @enum {string|null} */
            level?: "town" | "county" | "city" | "province" | "state" | null;
            /**
             * @description Line of supervision of an authority; null: it supervises comprehensively.
             * @enum {string|null}
             */
            line?: "fire" | "construction" | "transport" | "port" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /**
             * Format: uuid
             * @description Authority whose matter an enterprise is.
             */
            authority?: string | null;
            /**
             * Format: uuid
             * @description Safety committee office that supervises it; of an official body the one above it.
             */
            committee?: string | null;
            /** @description GB/T 4754 code of what an enterprise does. */
            industry?: string | null;
            /** @enum {string|null} */
            scale?: "large" | "medium" | "small" | "micro" | null;
            /** @description Name of the principal as registered. */
            principal?: string | null;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        VerifyOrganisationDto: {
            /**
             * Format: date
             * @description First local day.
             * @example 2026-03-02
             */
            validFrom?: string | null;
            /** @enum {string} */
            kind?: "enterprise" | "authority" | "safety-committee-office" | "government" | "discipline-body" | "agency";
            name?: string;
            /** @description Unified social credit code, with its check character. */
            creditCode?: string | null;
            /** @description Division code of 6, 9 or 12 digits. */
            regionCode?: string | null;
            /** @enum {string|null} */
            level?: "town" | "county" | "city" | "province" | "state" | null;
            /**
             * @description Line of supervision of an authority; null: it supervises comprehensively.
             * @enum {string|null}
             */
            line?: "fire" | "construction" | "transport" | "port" | "energy" | "coal-mine" | "special-equipment" | "water" | "agriculture" | "culture-tourism" | "education" | "health" | "industry" | null;
            /**
             * Format: uuid
             * @description Authority whose matter an enterprise is.
             */
            authority?: string | null;
            /**
             * Format: uuid
             * @description Safety committee office that supervises it; of an official body the one above it.
             */
            committee?: string | null;
            /** @description GB/T 4754 code of what an enterprise does. */
            industry?: string | null;
            /** @enum {string|null} */
            scale?: "large" | "medium" | "small" | "micro" | null;
            /** @description Name of the principal as registered. */
            principal?: string | null;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        EndDto: {
            /**
             * Format: date
             * @description Last local day.
             * @example 2026-03-02
             */
            lastDay: string;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        PersonDto: {
            id: string;
            name: string;
            staffNumber: string | null;
            /** @description Last local day of somebody who has left for good. */
            leftOn: string | null;
        };
        PersonListDto: {
            items: components["schemas"]["PersonDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        PostDto: {
            id: string;
            person: string;
            personName: string;
            unit: string;
            unitName: string;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            /** @description First and last local day; `to` is null where it goes on. */
            from: string;
            to: string | null;
        };
        PersonInPostsDto: {
            id: string;
            name: string;
            staffNumber: string | null;
            /** @description Last local day of somebody who has left for good. */
            leftOn: string | null;
            posts: components["schemas"]["PostDto"][];
        };
        EnterPersonDto: {
            name: string;
            /** @description Number in the staff lists of the installation; the key of an import. */
            staffNumber?: string | null;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        ChangePersonDto: {
            name?: string;
            staffNumber?: string | null;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        SuccessorInPostDto: {
            /**
             * Format: date
             * @description Last local day, for somebody who takes it for the time being (暂代).
             * @example 2026-03-02
             */
            until?: string;
            /** Format: uuid */
            post: string;
            /** Format: uuid */
            person: string;
        };
        LeaveDto: {
            /**
             * Format: date
             * @description Last local day.
             * @example 2026-03-02
             */
            lastDay: string;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
            successors?: components["schemas"]["SuccessorInPostDto"][];
        };
        OpenDutyOfPostDto: {
            caseId: string;
            /** @description Number of the case. */
            number: number;
            duty: number;
            name: string;
            due: string;
        };
        SubstitutionDto: {
            id: string;
            post: string;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            unit: string;
            unitName: string;
            absent: string;
            absentName: string;
            substitute: string;
            substituteName: string;
            /** @description Post of his own on which the substitute stands; the substitution ends with it. */
            substitutePost: string;
            from: string;
            to: string;
            why: string;
            document: string | null;
        };
        LeftPostDto: {
            post: components["schemas"]["PostDto"];
            successor: components["schemas"]["PostDto"] | null;
            /** @description Duties that were open in it; they stay with unit and role. */
            duties: components["schemas"]["OpenDutyOfPostDto"][];
            /** @description Substitutions that end with it. */
            substitutions: components["schemas"]["SubstitutionDto"][];
        };
        LeftPersonDto: {
            person: components["schemas"]["PersonDto"];
            posts: components["schemas"]["LeftPostDto"][];
        };
        PostListDto: {
            items: components["schemas"]["PostDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        GivePostDto: {
            /**
             * Format: date
             * @description First local day.
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @description Last local day, for a post that is held for a time.
             * @example 2026-03-02
             */
            to?: string;
            /** Format: uuid */
            person: string;
            /** Format: uuid */
            unit: string;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        SuccessorDto: {
            /**
             * Format: date
             * @description Last local day, for somebody who takes it for the time being (暂代).
             * @example 2026-03-02
             */
            until?: string;
            /** Format: uuid */
            person: string;
        };
        EndPostDto: {
            /**
             * Format: date
             * @description Last local day.
             * @example 2026-03-02
             */
            lastDay: string;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
            /** @description Needed where open duties would otherwise stay with nobody. */
            successor?: components["schemas"]["SuccessorDto"];
        };
        HandOverDto: {
            handOver: number;
            /** Format: date-time */
            at: string;
            post: string;
            person: string;
            personName: string;
            unit: string;
            unitName: string;
            role: string;
            /** @description Last local day in the post. */
            lastDay: string;
            /** @description Post of whoever takes over; null where others hold the same post. */
            successorPost: string | null;
            successor: string | null;
            successorName: string | null;
            /** @description What was open in the post when it was handed over. */
            duties: components["schemas"]["OpenDutyOfPostDto"][];
            /** @description A person in a post, or a client. */
            actor: Record<string, unknown>;
            why: string;
            document: string | null;
        };
        HandOverListDto: {
            items: components["schemas"]["HandOverDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        UnheldDutiesDto: {
            unit: string;
            /** @description Null for a unit that the directory does not have. */
            unitName: string | null;
            /** @description False where the unit is known from a published record alone, so that nobody could be given the post yet. */
            verified: boolean;
            /** @enum {string} */
            role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            duties: number;
            /** @description The earliest date among them. */
            due: string;
            /** @description Numbers of the first cases. */
            cases: number[];
        };
        SubstitutionListDto: {
            items: components["schemas"]["SubstitutionDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        SubstituteDto: {
            /**
             * Format: date
             * @description First and last local day.
             * @example 2026-03-02
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /**
             * Format: uuid
             * @description The post whose holder is absent.
             */
            post: string;
            /**
             * Format: uuid
             * @description A person with a post of his own in the same organisation.
             */
            substitute: string;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        RegionDto: {
            code: string;
            name: string;
            /** @description With the names of the divisions above it. */
            fullName: string;
            parent: string | null;
            /** @enum {string} */
            level: "province" | "city" | "county" | "town" | "village";
            /** @description First and last local day; those of the register are known by the lists of GB/T 2260, from 2002-12 on. */
            validFrom: string;
            validTo: string | null;
            /** @description Entered by the installation, not taken from the register. */
            own: boolean;
        };
        RegionListDto: {
            items: components["schemas"]["RegionDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        EnterRegionDto: {
            /**
             * Format: date
             * @description First local day.
             * @example 2026-03-02
             */
            validFrom: string;
            /** @description 9 digits for a town, 12 for a village; the county is what it begins with. */
            code: string;
            name: string;
            why: string;
            /** @description Number and name of the document that decides it. */
            document?: string;
        };
        ImportedRowDto: {
            /** @description Line of a text file, or row of a sheet. */
            line: number;
            /** @enum {string} */
            result: "refused" | "entered" | "changed" | "unchanged";
            /** @description The entry that it is. */
            id: string | null;
            /** @description Why it was refused; stable. */
            code: string | null;
            reasons: components["schemas"]["ReasonDto"][];
        };
        ImportedTableDto: {
            dryRun: boolean;
            entered: number;
            changed: number;
            unchanged: number;
            refused: number;
            rows: components["schemas"]["ImportedRowDto"][];
        };
        CaseCountDto: {
            /** @description Grade, tag or division code; null for cases without. */
            key: string | null;
            cases: number;
            /** @description Of these, the ones in which something was still going on. */
            open: number;
        };
        CaseCountsDto: {
            /** @description The instant, in UTC. */
            asOf: string;
            groupBy: string;
            cases: number;
            open: number;
            /** @description A case with several tags counts under each of them. */
            groups: components["schemas"]["CaseCountDto"][];
        };
        RateDto: {
            kept: number;
            due: number;
            /** @description From 0 to 1; null where nothing was due. */
            rate: number | null;
        };
        OnTimeFiguresDto: {
            /** @description By the first date. */
            original: components["schemas"]["RateDto"];
            /** @description By the date with its extensions. */
            extended: components["schemas"]["RateDto"];
            overdueOpen: number;
            lifted: number;
            resting: number;
            notYetDue: number;
            /** @description How many have had an extension. */
            extensions: number;
        };
        OnTimeGroupDto: {
            /** @description By the first date. */
            original: components["schemas"]["RateDto"];
            /** @description By the date with its extensions. */
            extended: components["schemas"]["RateDto"];
            overdueOpen: number;
            lifted: number;
            resting: number;
            notYetDue: number;
            /** @description How many have had an extension. */
            extensions: number;
            /** @description Identifier of the unit, name of the duty, or division code; null where there is none. */
            key: string | null;
            /** @description Name of the unit or title of the duty; null for a county. */
            title: components["schemas"]["WordsDto"] | null;
        };
        OnTimeDefinitionsDto: {
            population: components["schemas"]["WordsDto"];
            original: components["schemas"]["WordsDto"];
            extended: components["schemas"]["WordsDto"];
            overdueOpen: components["schemas"]["WordsDto"];
            lifted: components["schemas"]["WordsDto"];
            nothing: components["schemas"]["WordsDto"];
        };
        OnTimeDto: {
            from: string;
            to: string;
            duty: string | null;
            groupBy: string;
            /** @description When it was counted, in UTC. */
            at: string;
            total: components["schemas"]["OnTimeFiguresDto"];
            groups: components["schemas"]["OnTimeGroupDto"][];
            definitions: components["schemas"]["OnTimeDefinitionsDto"];
        };
        DossierPeriodDto: {
            from: string | null;
            to: string | null;
        };
        HeadDto: {
            seq: number;
            hash: string;
        };
        DossierFaultDto: {
            seq: number;
            found: string;
        };
        DossierCaseDto: {
            caseId: string;
            /** @description Short number for people. */
            number: number;
            title: string;
            region: string | null;
            /** @description Head of its chain when the dossier was made. */
            head: components["schemas"]["HeadDto"];
            fault: components["schemas"]["DossierFaultDto"] | null;
        };
        EntryRefDto: {
            caseId: string;
            /** @description Number of the journal entry. */
            seq: number;
            at: string;
            /** @description Hash of the entry, by which it is checked. */
            hash: string;
        };
        ActRefDto: {
            entry: components["schemas"]["EntryRefDto"];
            act: string;
            title: components["schemas"]["WordsDto"];
            /** @description Who acted, as what: a person in a post, a client, or the clock. */
            actor: Record<string, unknown>;
        };
        DossierMoveDto: {
            entry: components["schemas"]["EntryRefDto"];
            /** @description Kind of the entry that the ledger gained. */
            kind: string;
            due: string;
        };
        RungReachedDto: {
            entry: components["schemas"]["EntryRefDto"];
            rung: string;
            title: components["schemas"]["WordsDto"];
            repeat: number;
            told: components["schemas"]["PostDto"][];
        };
        HeldDutyDto: {
            caseId: string;
            duty: number;
            name: string;
            title: components["schemas"]["WordsDto"];
            owedBy: string;
            unit: string;
            /** @description The act that opened it. */
            received: components["schemas"]["ActRefDto"];
            /** @description From when it was held; later than received where the post was taken up later. */
            heldFrom: string;
            originalDue: string;
            due: string;
            moves: components["schemas"]["DossierMoveDto"][];
            resting: boolean;
            /** @description The act that settled it. */
            done: components["schemas"]["ActRefDto"] | null;
            /** @description Last day in the post, where the duty was not settled by then. */
            handedOver: string | null;
            /** @description From receiving it to settling it, handing it over, or today. */
            workingDays: number;
            rungs: components["schemas"]["RungReachedDto"][];
            /**
             * @description `late`: fulfilled after its day; `missed`: its day is over and it is still open.
             * @enum {string}
             */
            standing: "late" | "lifted" | "kept" | "missed" | "open";
        };
        StandingsDto: {
            kept: number;
            late: number;
            missed: number;
            open: number;
            lifted: number;
        };
        KnownDto: {
            entry: components["schemas"]["EntryRefDto"];
            /** @enum {string} */
            how: "message" | "duty" | "rung";
            /** @description Name of the duty or template of the message. */
            about: string;
            /** @description From when on it was known. */
            from: string;
            /** @description The first that was known of this case. */
            first: boolean;
        };
        ChargedDto: {
            unit: string | null;
            role: string;
        };
        CorrectionDto: {
            entry: components["schemas"]["EntryRefDto"];
            result: string;
            reasons: string;
            /** @description The document that carries the decision, as the act named it. */
            decision: Record<string, unknown>;
        };
        ChargeDto: {
            entry: components["schemas"]["EntryRefDto"];
            /** @description Place among the effects of the entry. */
            ordinal: number;
            kind: string;
            against: components["schemas"]["ChargedDto"];
            /** @description The body that made it; null where the record does not say. */
            body: string | null;
            reason: components["schemas"]["WordsDto"];
            basis: components["schemas"]["BasisDto"][];
            corrections: components["schemas"]["CorrectionDto"][];
        };
        ShownDto: {
            entry: components["schemas"]["EntryRefDto"];
            act: string;
            title: components["schemas"]["WordsDto"];
            /** @description Who acted, as what: a person in a post, a client, or the clock. */
            actor: Record<string, unknown>;
            what: components["schemas"]["WordsDto"];
        };
        GroundShownDto: {
            /** @enum {string} */
            ground: "ordered-and-refused" | "closure-requested" | "referred" | "acted-in-time";
            title: components["schemas"]["WordsDto"];
            basis: components["schemas"]["BasisDto"][];
            /** @description Empty where the record shows nothing for it. */
            shown: components["schemas"]["ShownDto"][];
        };
        DossierDto: {
            /** @description Whom it is about: a unit, or a person with the posts that he held. */
            subject: Record<string, unknown>;
            /** @description Name of the unit or person today. */
            name: string;
            period: components["schemas"]["DossierPeriodDto"];
            madeAt: string;
            cases: components["schemas"]["DossierCaseDto"][];
            duties: components["schemas"]["HeldDutyDto"][];
            standings: components["schemas"]["StandingsDto"];
            known: components["schemas"]["KnownDto"][];
            charges: components["schemas"]["ChargeDto"][];
            diligence: components["schemas"]["GroundShownDto"][];
            /** @description Acts of a person; empty for a unit. */
            acts: components["schemas"]["ActRefDto"][];
            /** @description Names of people and organisations today, by identifier. */
            names: {
                [key: string]: string;
            };
        };
        CorrectionOfRecordDto: {
            /** @description Entry that corrected it. */
            seq: number;
            /** @enum {string} */
            result: "lifted" | "wrong";
            /** @description Number of the decision. */
            decision: string;
            reasons: string;
            correctedAt: string;
        };
        AccountabilityRecordDto: {
            caseId: string;
            caseNumber: number;
            caseTitle: string;
            /** @description With `ordinal` what `accountability.correct` names it by. */
            seq: number;
            ordinal: number;
            /** @description The measure. */
            kind: string;
            title: components["schemas"]["WordsDto"];
            /** @enum {string} */
            againstRole: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
            against: components["schemas"]["NamedUnitDto"] | null;
            /** @description Whose record it is: that body alone corrects it. */
            body: components["schemas"]["NamedUnitDto"] | null;
            reason: components["schemas"]["WordsDto"];
            basis: components["schemas"]["BasisDto"][];
            recordedAt: string;
            correction: components["schemas"]["CorrectionOfRecordDto"] | null;
        };
        InspectingOfficerDto: {
            /** Format: uuid */
            person: string;
            /** @description Number of his certificate (行政执法证); only a patrol of a town body has none. */
            certificate?: string;
        };
        InspectedItemDto: {
            item: string;
            result: string;
        };
        EvidenceDto: {
            /** @description Name of the file. */
            name: string;
            /** @description SHA-256 of its content, lower-case hexadecimal. */
            sha256: string;
        };
        FoundProblemDto: {
            title: string;
            description: string;
            place: string;
            /** @description The provision that is breached. */
            provision?: string;
            evidence: components["schemas"]["EvidenceDto"][];
        };
        ReinspectedDto: {
            /** Format: uuid */
            caseId: string;
            /** @description Number of the order whose fulfilment is looked at. */
            order: string;
        };
        DrawUpRecordDto: {
            /** @description Number of the document; once for each unit. */
            number: string;
            /**
             * @description `patrol` for a town body, one of the others for a department.
             * @enum {string}
             */
            kind: "inspection" | "re-inspection" | "patrol";
            /**
             * Format: uuid
             * @description Enterprise that is inspected; it lies in the officer's region.
             */
            enterprise: string;
            place: string;
            /** @description When it began and ended, with offset: `2026-03-02T09:30:00+08:00`. */
            startedAt: string;
            endedAt: string;
            /** @description At least two with their certificates (行政处罚法 article 42, 安全生产法 article 67); whoever draws up the record is one of them. */
            officers: components["schemas"]["InspectingOfficerDto"][];
            items: components["schemas"]["InspectedItemDto"][];
            /** @description Empty where nothing was found. */
            problems: components["schemas"]["FoundProblemDto"][];
            /** @description What is done about it (处理意见). */
            handling: string;
            /** @description Of a re-inspection alone. */
            reinspected?: components["schemas"]["ReinspectedDto"];
        };
        OfficerDto: {
            person: string;
            name: string;
            certificate: string | null;
        };
        ProblemFoundDto: {
            ordinal: number;
            title: string;
            description: string;
            place: string;
            provision: string | null;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @description The case that was opened for it. */
            caseId: string | null;
        };
        SignatureDto: {
            /** @enum {string} */
            party: "enterprise" | "officer";
            /**
             * @description By account, on paper, or refused.
             * @enum {string}
             */
            form: "account" | "refused" | "paper";
            person: string | null;
            name: string | null;
            position: string | null;
            refusal: string | null;
            witness: string | null;
            signedAt: string;
        };
        InspectionDto: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "inspection" | "re-inspection" | "patrol";
            authority: components["schemas"]["NamedUnitDto"];
            enterprise: components["schemas"]["NamedUnitDto"];
            place: string;
            startedAt: string;
            endedAt: string;
            /** @description Local date of the document. */
            inspectedOn: string;
            handling: string;
            reinspected: components["schemas"]["ReinspectedDto"] | null;
            officers: components["schemas"]["OfficerDto"][];
            items: components["schemas"]["InspectedItemDto"][];
            problems: components["schemas"]["ProblemFoundDto"][];
            signatures: components["schemas"]["SignatureDto"][];
            corrections: components["schemas"]["CorrectionDto"][];
            /**
             * @description `signed` and `refused` are complete: cases and orders may rest on the record.
             * @enum {string}
             */
            standing: "refused" | "drawn-up" | "being-signed" | "signed";
        };
        RecordContentDto: {
            /**
             * @description `patrol` for a town body, one of the others for a department.
             * @enum {string}
             */
            kind: "inspection" | "re-inspection" | "patrol";
            /**
             * Format: uuid
             * @description Enterprise that is inspected; it lies in the officer's region.
             */
            enterprise: string;
            place: string;
            /** @description When it began and ended, with offset: `2026-03-02T09:30:00+08:00`. */
            startedAt: string;
            endedAt: string;
            /** @description At least two with their certificates (行政处罚法 article 42, 安全生产法 article 67); whoever draws up the record is one of them. */
            officers: components["schemas"]["InspectingOfficerDto"][];
            items: components["schemas"]["InspectedItemDto"][];
            /** @description Empty where nothing was found. */
            problems: components["schemas"]["FoundProblemDto"][];
            /** @description What is done about it (处理意见). */
            handling: string;
            /** @description Of a re-inspection alone. */
            reinspected?: components["schemas"]["ReinspectedDto"];
        };
        PaperSignatureDto: {
            name: string;
            /** @description His post in the enterprise. */
            position: string;
            /** @description The signed page. */
            evidence: components["schemas"]["EvidenceDto"];
        };
        RefusedSignatureDto: {
            /** @description What happened. */
            refusal: string;
            /** @description Who saw it. */
            witness: string;
        };
        CorrectRecordDto: {
            text: string;
            reasons: string;
        };
        InspectionListDto: {
            items: components["schemas"]["InspectionDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        NewCheckItemDto: {
            item: string;
            /** @description Document that it comes from: a standard, a rule of the enterprise. */
            source: string;
            clause?: string;
        };
        MakeCheckListDto: {
            title: string;
            /** @description The post in the enterprise's own words: 罐区班组长. */
            position: string;
            /**
             * @description Who answers for its runs and fills them in.
             * @enum {string}
             */
            owedBy: "enterprise-safety-officer" | "enterprise-principal";
            /**
             * @description A run is due by the end of each day, week (Sunday), month or quarter.
             * @enum {string}
             */
            frequency: "day" | "week" | "month" | "quarter";
            /** @description Local date from which it is in force; today or later. */
            beginsOn: string;
            items: components["schemas"]["NewCheckItemDto"][];
            /**
             * Format: uuid
             * @description List that ends the day before this one begins.
             */
            replaces?: string;
        };
        CheckItemDto: {
            ordinal: number;
            item: string;
            source: string;
            clause: string | null;
        };
        CheckListDto: {
            id: string;
            title: string;
            position: string;
            /** @enum {string} */
            owedBy: "enterprise-safety-officer" | "enterprise-principal";
            /** @enum {string} */
            frequency: "month" | "week" | "day" | "quarter";
            beginsOn: string;
            endsOn: string | null;
            items: components["schemas"]["CheckItemDto"][];
        };
        DueRunDto: {
            list: string;
            title: string;
            position: string;
            /** @enum {string} */
            owedBy: "enterprise-safety-officer" | "enterprise-principal";
            from: string;
            due: string;
            overdue: boolean;
        };
        RectifiedDto: {
            measures: string;
            before: components["schemas"]["EvidenceDto"][];
            after: components["schemas"]["EvidenceDto"][];
        };
        ReportedDto: {
            title: string;
            description: string;
            place: string;
        };
        FilledResultDto: {
            /** @description Number of the item in its list. */
            ordinal: number;
            ok: boolean;
            remark?: string;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @description Of an item that is not in order: this, or `reported`. */
            rectified?: components["schemas"]["RectifiedDto"];
            reported?: components["schemas"]["ReportedDto"];
        };
        FillRunDto: {
            /** @description A local date in the period that the run is for; today where nothing is said. */
            day?: string;
            /** @description Who went round. */
            inspectedBy: string;
            results: components["schemas"]["FilledResultDto"][];
        };
        CheckResultDto: {
            ordinal: number;
            item: string;
            ok: boolean;
            remark: string | null;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @enum {string|null} */
            handling: "rectified" | "reported" | null;
            measures: string | null;
            before: components["schemas"]["EvidenceDto"][] | null;
            after: components["schemas"]["EvidenceDto"][] | null;
            report: components["schemas"]["ReportedDto"] | null;
            /** @description The case of what was reported. */
            caseId: string | null;
        };
        CheckRunDto: {
            id: string;
            list: string;
            /** @description First day of its period, and the day by which it was due. */
            from: string;
            due: string;
            doneOn: string;
            late: boolean;
            inspectedBy: string;
            filledBy: string;
            results: components["schemas"]["CheckResultDto"][];
        };
        CheckRunListDto: {
            items: components["schemas"]["CheckRunDto"][];
            next: string | null;
        };
        CheckFiguresDto: {
            /** @description Runs whose day is over, or that were done. */
            due: number;
            inTime: number;
            late: number;
            missing: number;
            /** @description Items that were not in order; of these rectified at once, and reported as cases. */
            notOk: number;
            rectified: number;
            reported: number;
        };
        EnterpriseCheckFiguresDto: {
            /** @description Runs whose day is over, or that were done. */
            due: number;
            inTime: number;
            late: number;
            missing: number;
            /** @description Items that were not in order; of these rectified at once, and reported as cases. */
            notOk: number;
            rectified: number;
            reported: number;
            enterprise: components["schemas"]["NamedUnitDto"];
            lists: number;
        };
        CheckStatisticsDto: {
            from: string;
            to: string;
            total: components["schemas"]["CheckFiguresDto"];
            enterprises: components["schemas"]["EnterpriseCheckFiguresDto"][];
        };
        HealthCheckDto: {
            name: string;
            ok: boolean;
            /** @description What was found. */
            detail: string;
        };
        HealthDto: {
            ok: boolean;
            checks: components["schemas"]["HealthCheckDto"][];
        };
        CalendarTookForceDto: {
            /** Format: date-time */
            since: string;
            /** @description A person in a post, or a client. */
            actor: Record<string, unknown>;
            why: string;
        };
        CalendarDto: {
            version: string;
            /** @description Division code; null: everywhere. */
            region: string | null;
            /** @description The version that it stands over; null where it is whole. */
            base: string | null;
            announcedThrough: number;
            /** @description Whether it holds in its region now. */
            inForce: boolean;
            /** @description Every time it took force, by whose act and why. */
            took: components["schemas"]["CalendarTookForceDto"][];
        };
        ClosureDto: {
            /** @description Local date. */
            from: string;
            /** @description Last day of it. */
            to: string;
            reason: string;
        };
        CalendarTextDto: {
            /** @description Days off by name: `{ "2027-10-01": "国庆节" }`. */
            holidays?: {
                [key: string]: string;
            };
            /** @description Weekend days that are worked (调休), by the holiday they make up for. */
            makeUpDays?: {
                [key: string]: string;
            };
            closures?: components["schemas"]["ClosureDto"][];
            /** @description Days that are worked although the calendar around has them off, by reason. */
            workingDays?: {
                [key: string]: string;
            };
            /** @description The last year that has been announced; for the national calendar alone. */
            announcedThrough?: number;
        };
        GivenCalendarDto: {
            /** @description A version that is kept already, such as that of a newer release or one that held before. */
            version?: string;
            /** @description What is announced. */
            calendar?: components["schemas"]["CalendarTextDto"];
            /** @description Division code of 6, 9 or 12 digits for which it is announced; everywhere where none is given. */
            region?: string;
        };
        MovingDeadlineDto: {
            caseId: string;
            number: number;
            title: string;
            duty: number;
            name: string;
            unit: string | null;
            unitName: string | null;
            due: string;
            newDue: string;
            provisional: boolean;
            newProvisional: boolean;
            /** @description Rungs of its ladder that would get another instant. */
            replannedRungs: number;
        };
        CalendarPreviewDto: {
            /** @description Versions that would take force, the given one first; none where it holds already. */
            versions: string[];
            /** @description Open cases that would change. */
            cases: number;
            items: components["schemas"]["MovingDeadlineDto"][];
            next: string | null;
        };
        ApplyCalendarDto: {
            /** @description A version that is kept already, such as that of a newer release or one that held before. */
            version?: string;
            /** @description What is announced. */
            calendar?: components["schemas"]["CalendarTextDto"];
            /** @description Division code of 6, 9 or 12 digits for which it is announced; everywhere where none is given. */
            region?: string;
            /** @description Why: number and name of the notice. Enters the record of every case that it changes. */
            why: string;
        };
        FailedCaseDto: {
            caseId: string;
            reason: string;
        };
        AppliedDto: {
            cases: number;
            /** @description Deadlines that have another date now. */
            moved: number;
            /** @description Cases that could not be changed; repeat the call, and see what verify and doctor say of them. */
            failed: components["schemas"]["FailedCaseDto"][];
        };
        CalendarAppliedDto: {
            versions: string[];
            applied: components["schemas"]["AppliedDto"];
        };
        RulePackDto: {
            /** @description `name@version`. */
            key: string;
            name: string;
            version: number;
            title: components["schemas"]["WordsDto"];
            /** @description First and last day in force; a version ends where the next begins. */
            from: string;
            to: string | null;
            /** @description Divisions and industries that it is for; null: every one. */
            regions: string[] | null;
            industries: string[] | null;
            /** Format: date-time */
            loadedAt: string;
            /** @description Who loaded it: a person in a post, or a client. */
            actor: Record<string, unknown>;
        };
        RulePackTextDto: {
            /** @description `name@version`. */
            key: string;
            name: string;
            version: number;
            title: components["schemas"]["WordsDto"];
            /** @description First and last day in force; a version ends where the next begins. */
            from: string;
            to: string | null;
            /** @description Divisions and industries that it is for; null: every one. */
            regions: string[] | null;
            industries: string[] | null;
            /** Format: date-time */
            loadedAt: string;
            /** @description Who loaded it: a person in a post, or a client. */
            actor: Record<string, unknown>;
            yaml: string;
        };
        GivenPackDto: {
            /** @description YAML of the shape that `pack.schema.json` says. */
            yaml: string;
        };
        PackDifferenceDto: {
            /** @enum {string} */
            kind: "changed" | "added" | "removed";
            /** @description `/limits/acceptance.decide`. */
            place: string;
            before: components["schemas"]["WordsDto"] | null;
            after: components["schemas"]["WordsDto"] | null;
        };
        PackPreviewDto: {
            key: string;
            /** @description Whether it is kept already. */
            known: boolean;
            differences: components["schemas"]["PackDifferenceDto"][];
            /** @description Open cases that would change if it was applied to them. */
            cases: number;
            items: components["schemas"]["MovingDeadlineDto"][];
            next: string | null;
        };
        PackLoadedDto: {
            key: string;
            /** @description True where it had been loaded before; nothing has changed then. */
            known: boolean;
        };
        ApplyPackDto: {
            /** @description Enters the record of every case that it changes. */
            why: string;
        };
        ClockDto: {
            now: string;
            /** @description Local day of the jurisdiction. */
            today: string;
        };
        MoveClockDto: {
            /** @description Instant to move to, ISO 8601 with a zone: `2026-03-01T09:00:00+08:00`. */
            advanceTo?: string;
            /** @description Days of 24 hours to move by. */
            advanceDays?: number;
        };
        SealDto: {
            seal: number;
            /** Format: date-time */
            sealedAt: string;
            digest: string;
            /** @description Root of the seal before; zeros for the first. */
            prev: string;
            /** @description How many cases it covers. */
            leaves: number;
            root: string;
            keyId: string;
            /** @description Ed25519, base64. */
            signature: string;
        };
        SealsDto: {
            items: components["schemas"]["SealDto"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        KnownSealDto: {
            seal: number;
            root: string;
        };
        VerifySealsDto: {
            /** @description A seal that was noted down elsewhere must still stand. */
            known?: components["schemas"]["KnownSealDto"];
        };
        SealFaultDto: {
            code: string;
            /** @description Entry at which it shows; 0 for the case as a whole. */
            seq: number;
            found: string;
            seal: number;
            /** @description Null where it is the seal itself. */
            caseId: string | null;
        };
        SealsVerificationDto: {
            /** @description The newest seal, to be noted down elsewhere; null where there is none. */
            last: components["schemas"]["KnownSealDto"] | null;
            /** @description Nothing where everything is as it was sealed. */
            faults: components["schemas"]["SealFaultDto"][];
        };
        /**
         * @example {
         *       "title": "二号储罐区防火堤开裂",
         *       "description": "防火堤东南角裂缝约3米，雨水可渗出",
         *       "place": "二号储罐区",
         *       "source": "self-inspection",
         *       "foundOn": "2026-03-02",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.hazard.discover": {
            title: string;
            description: string;
            place: string;
            source: "self-inspection" | "inspection" | "report-12350" | "expert" | "transfer" | "superior-order";
            /** Format: local-date */
            foundOn: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            inspectionRecord?: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "grounds": "裂缝未贯穿，危害较小",
         *       "rectifyBy": "2026-03-02",
         *       "order": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.hazard.grade-general": {
            grounds: string;
            rectifyBy: string | null;
            order: {
                number: string;
                /** Format: local-date */
                date: string;
            } | null;
        };
        /**
         * @example {
         *       "ground": {
         *         "kind": "criterion",
         *         "criteria": "hazardous-chemicals-2017@1",
         *         "item": "20",
         *         "observed": "防火堤开裂的罐区内混存禁配物质"
         *       },
         *       "externalCause": false
         *     }
         */
        "Facts.hazard.grade-major": {
            ground: {
                /** @constant */
                kind: "criterion";
                criteria: string;
                item: string;
                observed: string;
            } | {
                /** @constant */
                kind: "assessment";
                report: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
                experts: string[];
                conclusion: string;
            };
            externalCause: boolean;
        };
        /**
         * @example {
         *       "finding": "经复核，所指设施已于去年拆除",
         *       "verifiedOn": "2026-03-02",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.hazard.dismiss": {
            finding: string;
            /** Format: local-date */
            verifiedOn: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "experts": [
         *         "郑重"
         *       ],
         *       "reasons": "情况属实，已附现场记录",
         *       "rectifyBy": "2026-03-02"
         *     }
         */
        "Facts.grade.downgrade": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            experts: string[];
            reasons: string;
            /** Format: local-date */
            rectifyBy: string;
        };
        /**
         * @example {
         *       "measures": "注浆修补并做盛水试验",
         *       "completedOn": "2026-03-02",
         *       "spentCents": 38000000,
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.rectification.complete": {
            measures: string;
            /** Format: local-date */
            completedOn: string;
            spentCents: number;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "conclusion": "经现场核查，符合要求",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.rectification.accept": {
            conclusion: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            reinspectionRecord?: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.rectification.reject": {
            reasons: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            reinspectionRecord?: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "measures": [
         *         "stop-production"
         *       ],
         *       "description": "防火堤东南角裂缝约3米，雨水可渗出",
         *       "takenOn": "2026-03-02",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.controls.take": {
            measures: ("stop-production" | "stop-use" | "cordon" | "evacuate" | "strengthen-monitoring")[];
            description: string;
            /** Format: local-date */
            takenOn: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "situationAndCause": "地基不均匀沉降造成防火堤开裂",
         *       "harmAndDifficulty": "泄漏后可能流淌至装卸区，治理需停罐",
         *       "planOutline": "分段拆除重建",
         *       "signedBy": "周长安",
         *       "receipt": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.report.to-department": {
            situationAndCause: string;
            harmAndDifficulty: string;
            planOutline: string;
            signedBy: string;
            receipt: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "forum": "workers-congress",
         *       "heldOn": "2026-03-02",
         *       "minutes": {
         *         "name": "现场照片.jpg",
         *         "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *       }
         *     }
         */
        "Facts.report.to-workers": {
            forum: "workers-congress" | "workers-meeting";
            /** Format: local-date */
            heldOn: string;
            minutes: {
                name: string;
                sha256: string;
            };
        };
        /**
         * @example {
         *       "order": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "inspectionRecord": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "requirement": "停用二号储罐区并完成防火堤改造",
         *       "rectifyBy": "2026-03-02",
         *       "stop": "none",
         *       "service": {
         *         "servedOn": "2026-03-02",
         *         "receivedBy": "周长安",
         *         "refusedToSign": false
         *       }
         *     }
         */
        "Facts.order.serve": {
            order: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            inspectionRecord: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            requirement: string;
            /** Format: local-date */
            rectifyBy: string;
            stop: "none" | "part" | "whole";
            service: {
                /** Format: local-date */
                servedOn: string;
                receivedBy: string;
                refusedToSign: boolean;
            };
        };
        /**
         * @example {
         *       "rectifyBy": "2026-03-02",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "grounds": "裂缝未贯穿，危害较小"
         *     }
         */
        "Facts.term.set": {
            /** Format: local-date */
            rectifyBy: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            grounds: string;
        };
        /**
         * @example {
         *       "percent": 40,
         *       "spentCents": 38000000,
         *       "done": "东段已拆除",
         *       "difficulties": "见所附材料，情况属实",
         *       "next": "浇筑东段基础",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.progress.report": {
            percent: number;
            spentCents: number;
            done: string;
            difficulties: string | null;
            next: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "finishedOn": "2026-03-02",
         *       "summary": "防火堤重建完成",
         *       "spentCents": 38000000,
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.rectification.finish": {
            /** Format: local-date */
            finishedOn: string;
            summary: string;
            spentCents: number;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "by": "own-experts",
         *       "assessors": [
         *         "安信评价有限公司"
         *       ],
         *       "report": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "conclusion": "passed",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.assessment.submit": {
            by: "own-experts" | "agency";
            /** Format: uuid */
            agency?: string;
            assessors: string[];
            report: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            conclusion: "passed" | "not-passed";
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "application": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "planContent": "方案各项均已落实",
         *       "assessmentReport": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.acceptance.apply": {
            application: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            planContent: string;
            assessmentReport: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "onSite": true,
         *       "visitedOn": "2026-03-02",
         *       "group": [
         *         "钱进",
         *         "孙立"
         *       ],
         *       "findings": "防火堤满足规范，盛水试验合格",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.acceptance.pass": {
            /** @constant */
            onSite: true;
            /** Format: local-date */
            visitedOn: string;
            group: string[];
            findings: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            reinspectionRecord?: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            departure?: string;
        };
        /**
         * @example {
         *       "onSite": true,
         *       "visitedOn": "2026-03-02",
         *       "group": [
         *         "钱进",
         *         "孙立"
         *       ],
         *       "reasons": "情况属实，已附现场记录",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.acceptance.fail": {
            /** @constant */
            onSite: true;
            /** Format: local-date */
            visitedOn: string;
            group: string[];
            reasons: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            reinspectionRecord?: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "approval": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "signers": [
         *         "李望"
         *       ],
         *       "conditions": "见所附材料，情况属实"
         *     }
         */
        "Facts.resumption.approve": {
            approval: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            signers: string[];
            conditions: string | null;
        };
        /**
         * @example {
         *       "conclusion": "经现场核查，符合要求",
         *       "archiveNumber": "2026-0417"
         *     }
         */
        "Facts.hazard.close": {
            conclusion: string;
            archiveNumber: string;
        };
        /**
         * @example {
         *       "level": "town",
         *       "body": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "reasons": "情况属实，已附现场记录",
         *       "requirement": "停用二号储罐区并完成防火堤改造",
         *       "rectifyBy": "2026-03-02",
         *       "closureProcedure": "整改完成后由督办机关现场复查，合格后摘牌"
         *     }
         */
        "Facts.listing.propose": {
            level: "town" | "county" | "city" | "province" | "state";
            /** Format: uuid */
            body: string;
            reasons: string;
            requirement: string;
            /** Format: local-date */
            rectifyBy: string;
            closureProcedure: string;
        };
        /**
         * @example {
         *       "receiver": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "letter": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.hazard.transfer": {
            /** Format: uuid */
            receiver: string;
            letter: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "receipt": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.transfer.accept": {
            receipt: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "reply": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.transfer.refuse": {
            reply: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "government": "青禾县人民政府",
         *       "ground": "refuses-stop-order",
         *       "penalties": [
         *         {
         *           "number": "督〔2026〕17号",
         *           "date": "2026-03-02"
         *         }
         *       ]
         *     }
         */
        "Facts.closure.order": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            government: string;
            ground: "refuses-stop-order" | "unfit-after-stop" | "no-hope-of-acceptance" | "repeated-penalties";
            penalties: {
                number: string;
                /** Format: local-date */
                date: string;
            }[];
        };
        /**
         * @example {
         *       "executedOn": "2026-03-02",
         *       "report": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.closure.confirm": {
            /** Format: local-date */
            executedOn: string;
            report: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "agency": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "expert": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "purpose": "assessment",
         *       "question": "见所附材料，情况属实"
         *     }
         */
        "Facts.expert.assign": {
            /** Format: uuid */
            agency: string;
            /** Format: uuid */
            expert: string;
            purpose: "assessment" | "acceptance";
            question: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "application": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "ground": "见所附材料，情况属实",
         *       "reasons": "情况属实，已附现场记录",
         *       "doneSoFar": "东段已拆除，西段完成一半",
         *       "until": "2026-03-02",
         *       "interimControls": "二号罐保持停用，罐区加密巡检并设移动围堰",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.extension.apply": {
            duty: number;
            application: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            ground: string;
            reasons: string;
            doneSoFar: string;
            /** Format: local-date */
            until: string;
            interimControls: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "duty": 1,
         *       "ground": "见所附材料，情况属实",
         *       "reasons": "情况属实，已附现场记录",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "until": "2026-03-02"
         *     }
         */
        "Facts.deadline.pause": {
            duty: number;
            ground: string;
            reasons: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            until: string | null;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.deadline.resume": {
            duty: number;
            reasons: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "rung": "overdue-warning",
         *       "reasons": "情况属实，已附现场记录",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.ladder.climb": {
            duty: number;
            rung: string;
            reasons: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            } | null;
        };
        /**
         * @example {
         *       "kind": "interview-enterprise",
         *       "subject": {
         *         "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *         "role": "enterprise-safety-officer"
         *       },
         *       "facts": "见所附材料，情况属实",
         *       "duty": 1
         *     }
         */
        "Facts.accountability.open": {
            kind: "interview-enterprise" | "interview-government" | "circular" | "exposure" | "penalty-referral" | "joint-sanction" | "transfer-to-discipline" | "transfer-to-justice";
            subject: {
                unit: string | null;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader";
            };
            facts: string;
            duty: number | null;
        };
        /**
         * @example {
         *       "item": "responsibility",
         *       "content": {
         *         "leader": "周长安",
         *         "body": "隐患治理领导小组",
         *         "persons": [
         *           "吴敏"
         *         ]
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         * @example {
         *       "item": "measures",
         *       "content": {
         *         "goalsAndTasks": "消除渗漏",
         *         "methodsAndMeasures": "分段拆除重建，先东后西"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         * @example {
         *       "item": "funds",
         *       "content": {
         *         "budgetCents": 120000000,
         *         "source": "安全生产费用",
         *         "materials": "C30混凝土、止水带"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         * @example {
         *       "item": "timeLimit",
         *       "content": {
         *         "finishBy": "2026-03-02",
         *         "requirements": "雨季前完成",
         *         "milestones": [
         *           {
         *             "name": "现场照片.jpg",
         *             "by": "2026-03-02"
         *           }
         *         ]
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         * @example {
         *       "item": "contingencyPlan",
         *       "content": {
         *         "safetyMeasures": "动火作业审批",
         *         "contingencyPlan": "泄漏应急处置方案",
         *         "monitoring": "每日裂缝观测"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.plan.submit-item": {
            /** @constant */
            item: "responsibility";
            content: {
                leader: string;
                body: string;
                persons: string[];
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            item: "measures";
            content: {
                goalsAndTasks: string;
                methodsAndMeasures: string;
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            item: "funds";
            content: {
                budgetCents: number;
                source: string;
                materials: string;
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            item: "timeLimit";
            content: {
                /** Format: local-date */
                finishBy: string;
                requirements: string;
                milestones: {
                    name: string;
                    /** Format: local-date */
                    by: string;
                }[];
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        } | {
            /** @constant */
            item: "contingencyPlan";
            content: {
                safetyMeasures: string;
                contingencyPlan: string;
                monitoring: string;
            };
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "item": "responsibility"
         *     }
         */
        "Facts.plan.accept-item": {
            item: "responsibility" | "measures" | "funds" | "timeLimit" | "contingencyPlan";
        };
        /**
         * @example {
         *       "item": "responsibility",
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.plan.return-item": {
            item: "responsibility" | "measures" | "funds" | "timeLimit" | "contingencyPlan";
            reason: string;
        };
        /**
         * @example {
         *       "approval": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.plan.approve": {
            approval: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         "responsibility"
         *       ],
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.plan.return": {
            items: ("responsibility" | "measures" | "funds" | "timeLimit" | "contingencyPlan")[];
            reason: string;
        };
        /**
         * @example {
         *       "opinion": "同意"
         *     }
         */
        "Facts.listing.approve": {
            opinion: string;
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.listing.refuse": {
            reasons: string;
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.listing.withdraw": {
            reasons: string;
        };
        /**
         * @example {
         *       "notice": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "level": "town",
         *       "addressee": "青禾仓储有限公司",
         *       "requirement": "停用二号储罐区并完成防火堤改造",
         *       "rectifyBy": "2026-03-02",
         *       "closureProcedure": "整改完成后由督办机关现场复查，合格后摘牌"
         *     }
         */
        "Facts.listing.issue": {
            notice: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            level: "town" | "county" | "city" | "province" | "state";
            addressee: string;
            requirement: string;
            /** Format: local-date */
            rectifyBy: string;
            closureProcedure: string;
        };
        /**
         * @example {
         *       "channel": "市应急管理局网站",
         *       "publishedOn": "2026-03-02",
         *       "phone": "0532-12350"
         *     }
         */
        "Facts.listing.publish": {
            channel: string;
            /** Format: local-date */
            publishedOn: string;
            phone: string;
        };
        /**
         * @example {
         *       "rectifyBy": "2026-03-02",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "grounds": "裂缝未贯穿，危害较小"
         *     }
         */
        "Facts.listing.set-term": {
            /** Format: local-date */
            rectifyBy: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            grounds: string;
        };
        /**
         * @example {
         *       "level": "town",
         *       "body": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "ground": "half-year-unresolved",
         *       "reasons": "情况属实，已附现场记录",
         *       "requirement": "停用二号储罐区并完成防火堤改造",
         *       "rectifyBy": "2026-03-02",
         *       "closureProcedure": "整改完成后由督办机关现场复查，合格后摘牌"
         *     }
         */
        "Facts.listing.raise": {
            level: "town" | "county" | "city" | "province" | "state";
            /** Format: uuid */
            body: string;
            ground: "half-year-unresolved" | "overdue" | "cross-region" | "cross-department" | "catastrophic-potential" | "superior-order";
            reasons: string;
            requirement: string;
            /** Format: local-date */
            rectifyBy: string;
            closureProcedure: string;
        };
        /**
         * @example {
         *       "onSite": true,
         *       "visitedOn": "2026-03-02",
         *       "group": [
         *         "钱进",
         *         "孙立"
         *       ],
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ],
         *       "findings": "防火堤满足规范，盛水试验合格"
         *     }
         */
        "Facts.listing.accept": {
            /** @constant */
            onSite: true;
            /** Format: local-date */
            visitedOn: string;
            group: string[];
            evidence: {
                name: string;
                sha256: string;
            }[];
            findings: string;
        };
        /**
         * @example {
         *       "onSite": true,
         *       "visitedOn": "2026-03-02",
         *       "group": [
         *         "钱进",
         *         "孙立"
         *       ],
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ],
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.listing.reject": {
            /** @constant */
            onSite: true;
            /** Format: local-date */
            visitedOn: string;
            group: string[];
            evidence: {
                name: string;
                sha256: string;
            }[];
            reasons: string;
        };
        /**
         * @example {
         *       "notice": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "conclusion": "经现场核查，符合要求"
         *     }
         */
        "Facts.listing.delist": {
            notice: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            conclusion: string;
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "ground": "unfounded",
         *       "signers": [
         *         "李望"
         *       ],
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.listing.revoke": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            ground: "unfounded" | "downgraded" | "transferred" | "closed-by-order";
            signers: string[];
            reasons: string;
        };
        /**
         * @example {
         *       "channel": "市应急管理局网站",
         *       "publishedOn": "2026-03-02",
         *       "phone": "0532-12350"
         *     }
         */
        "Facts.delisting.publish": {
            channel: string;
            /** Format: local-date */
            publishedOn: string;
            phone: string;
        };
        /**
         * @example {
         *       "visitedOn": "2026-03-02",
         *       "group": [
         *         "钱进",
         *         "孙立"
         *       ],
         *       "result": "holds",
         *       "findings": "防火堤满足规范，盛水试验合格",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.return-check.record": {
            /** Format: local-date */
            visitedOn: string;
            group: string[];
            result: "holds" | "recurred";
            findings: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "opinion": "同意",
         *       "conditions": {
         *         "kind": "stop-production",
         *         "what": "refused",
         *         "order": {
         *           "number": "督〔2026〕17号",
         *           "date": "2026-03-02"
         *         },
         *         "recordedOn": "2026-03-02",
         *         "record": {
         *           "number": "督〔2026〕17号",
         *           "date": "2026-03-02"
         *         }
         *       }
         *     }
         */
        "Facts.escalation.approve": {
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            opinion: string;
            conditions: {
                /** @constant */
                kind: "stop-production";
                what: "refused" | "not-eliminated" | "safety-not-assured";
                order: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
                /** Format: local-date */
                recordedOn: string;
                record: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
            } | {
                /** @constant */
                kind: "licence-suspension";
                what: "refused" | "not-eliminated" | "safety-not-assured";
                order: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
                /** Format: local-date */
                recordedOn: string;
                record: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
                licence: string;
                issuer: string;
                majorHazard: boolean;
            } | {
                /** @constant */
                kind: "penalty-referral";
                what: "refused" | "not-eliminated" | "safety-not-assured";
                order: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
                /** Format: local-date */
                recordedOn: string;
                record: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
                violation: string;
            } | {
                /** @constant */
                kind: "cut-of-power";
                stopDecision: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
                refusal: {
                    /** Format: local-date */
                    refusedOn: string;
                    record: {
                        number: string;
                        /** Format: local-date */
                        date: string;
                    };
                };
                danger: string;
                supplier: {
                    name: string;
                    notice: {
                        number: string;
                        /** Format: local-date */
                        date: string;
                    };
                };
                enterprise: {
                    notice: {
                        number: string;
                        /** Format: local-date */
                        date: string;
                    };
                    served: {
                        /** Format: local-date */
                        date: string;
                        time: string;
                    };
                };
                cutFrom: {
                    /** Format: local-date */
                    date: string;
                    time: string;
                };
                emergency: string | null;
            } | {
                /** @constant */
                kind: "closure-request";
                ground: "repeated-penalties" | "unfit-after-stop" | "refuses-stop";
                majorHazard: boolean;
                penalties: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                }[];
                stopDecision: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
                finding: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
            } | {
                /** @constant */
                kind: "case-transfer";
                to: "public-security" | "procuratorate" | "discipline-inspection";
                receiver: string;
                facts: string;
                evidence: {
                    name: string;
                    sha256: string;
                }[];
                offence: string | null;
                official: {
                    name: string;
                    duty: string;
                } | null;
            } | {
                /** @constant */
                kind: "credit-list";
                ground: "grave-accident" | "repeated-larger-accidents" | "multiplied-fine" | "concealed-accident" | "fled-from-rescue" | "unlicensed-production" | "agency-fraud" | "evades-penalty" | "other-grave";
                description: string;
                finding: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                };
                accidents: string[];
                penalty: {
                    number: string;
                    /** Format: local-date */
                    date: string;
                } | null;
                ableToPay: boolean;
            } | null;
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.escalation.decline": {
            reasons: string;
        };
        /**
         * @example {
         *       "carriedOutOn": "2026-03-02",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "result": "见所附材料，情况属实"
         *     }
         */
        "Facts.escalation.carry-out": {
            /** Format: local-date */
            carriedOutOn: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            result: string;
        };
        /**
         * @example {
         *       "liftedOn": "2026-03-02",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.escalation.lift": {
            /** Format: local-date */
            liftedOn: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "remark": "见所附材料，情况属实"
         *     }
         */
        "Facts.escalation.acknowledge": {
            remark: string | null;
        };
        /**
         * @example {
         *       "notice": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "facts": "见所附材料，情况属实",
         *       "rights": "见所附材料，情况属实",
         *       "servedOn": "2026-03-02"
         *     }
         */
        "Facts.accountability.notify": {
            notice: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            facts: string;
            rights: string;
            /** Format: local-date */
            servedOn: string;
        };
        /**
         * @example {
         *       "statement": "见所附材料，情况属实",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.accountability.state": {
            statement: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "declaration": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.accountability.waive-statement": {
            declaration: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "remark": "见所附材料，情况属实"
         *     }
         */
        "Facts.accountability.proceed": {
            remark: string;
        };
        /**
         * @example {
         *       "outcome": "impose",
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录",
         *       "exemption": {
         *         "ground": "ordered-and-refused",
         *         "acts": [
         *           1
         *         ]
         *       },
         *       "followUpBy": "2026-03-02"
         *     }
         */
        "Facts.accountability.decide": {
            outcome: "impose" | "exempt";
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
            exemption: {
                ground: "ordered-and-refused" | "closure-requested" | "court-applied" | "acted-by-plan-and-law" | "other-cause";
                acts: number[];
            } | null;
            followUpBy: string | null;
        };
        /**
         * @example {
         *       "executedOn": "2026-03-02",
         *       "record": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "participants": [
         *         "见所附材料，情况属实"
         *       ]
         *     }
         */
        "Facts.accountability.execute": {
            /** Format: local-date */
            executedOn: string;
            record: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            participants: string[];
        };
        /**
         * @example {
         *       "report": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "measures": "注浆修补并做盛水试验",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.accountability.follow-up": {
            report: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            measures: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "conclusion": "经现场核查，符合要求"
         *     }
         */
        "Facts.accountability.accept-follow-up": {
            conclusion: string;
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.accountability.return-follow-up": {
            reasons: string;
        };
        /**
         * @example {
         *       "record": {
         *         "seq": 0,
         *         "ordinal": 0
         *       },
         *       "result": "lifted",
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.accountability.correct": {
            record: {
                seq: number;
                ordinal: number;
            };
            result: "lifted" | "wrong";
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "opinion": "support",
         *       "reasons": "情况属实，已附现场记录",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.extension.give-opinion": {
            opinion: "support" | "oppose";
            reasons: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "until": "2026-03-02",
         *       "reasons": "情况属实，已附现场记录",
         *       "conditions": "见所附材料，情况属实"
         *     }
         */
        "Facts.extension.grant": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            /** Format: local-date */
            until: string;
            reasons: string;
            conditions: string | null;
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.extension.refuse": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.extension.withdraw": {
            reasons: string;
        };
        /**
         * @example {
         *       "receiver": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "document": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "filedOn": "2026-03-02"
         *     }
         */
        "Facts.report.file-upward": {
            /** Format: uuid */
            receiver: string;
            document: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            /** Format: local-date */
            filedOn: string;
        };
        /**
         * @example {
         *       "agrees": false,
         *       "opinion": "同意"
         *     }
         */
        "Facts.countersignature.sign": {
            agrees: boolean;
            opinion: string;
        };
        /**
         * @example {
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.countersignature.recall": {
            reason: string;
        };
        /**
         * @example {
         *       "noInterest": true,
         *       "remark": "见所附材料，情况属实"
         *     }
         */
        "Facts.expert.accept": {
            /** @constant */
            noInterest: true;
            remark: string | null;
        };
        /**
         * @example {
         *       "ground": "conflict-of-interest",
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.expert.decline": {
            ground: "conflict-of-interest" | "not-qualified" | "unavailable";
            reasons: string;
        };
        /**
         * @example {
         *       "vote": "for",
         *       "opinion": "同意",
         *       "report": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ]
         *     }
         */
        "Facts.expert.give-opinion": {
            vote: "for" | "against";
            opinion: string;
            report: {
                number: string;
                /** Format: local-date */
                date: string;
            } | null;
            evidence: {
                name: string;
                sha256: string;
            }[];
        };
        /**
         * @example {
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.expert.withdraw": {
            reasons: string;
        };
        /**
         * @example {
         *       "receiver": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *       "letter": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "matter": "见所附材料，情况属实",
         *       "evidence": [
         *         {
         *           "name": "现场照片.jpg",
         *           "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         *         }
         *       ],
         *       "sentOn": "2026-03-02"
         *     }
         */
        "Facts.referral.send": {
            /** Format: uuid */
            receiver: string;
            letter: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            matter: string;
            evidence: {
                name: string;
                sha256: string;
            }[];
            /** Format: local-date */
            sentOn: string;
        };
        /**
         * @example {
         *       "receipt": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       }
         *     }
         */
        "Facts.referral.receive": {
            receipt: {
                number: string;
                /** Format: local-date */
                date: string;
            };
        };
        /**
         * @example {
         *       "reply": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.referral.return": {
            reply: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "outcome": "disciplined",
         *       "report": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "result": "见所附材料，情况属实"
         *     }
         */
        "Facts.referral.feed-back": {
            outcome: "disciplined" | "reminded" | "no-case" | "referred-on";
            report: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            result: string;
        };
        /**
         * @example {
         *       "decision": {
         *         "number": "督〔2026〕17号",
         *         "date": "2026-03-02"
         *       },
         *       "reasons": "情况属实，已附现场记录"
         *     }
         */
        "Facts.referral.abandon": {
            decision: {
                number: string;
                /** Format: local-date */
                date: string;
            };
            reasons: string;
        };
        /**
         * @example {
         *       "duty": 1
         *     }
         */
        "Facts.duty.claim": {
            duty: number;
        };
        /**
         * @example {
         *       "duty": 1
         *     }
         */
        "Facts.duty.release": {
            duty: number;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "to": {
         *         "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *         "role": "enterprise-safety-officer",
         *         "person": "见所附材料，情况属实"
         *       },
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.duty.take-over": {
            duty: number;
            to: {
                /** Format: uuid */
                unit: string;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer";
                person: string;
            } | null;
            reason: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "to": {
         *         "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *         "role": "enterprise-safety-officer",
         *         "person": "见所附材料，情况属实"
         *       },
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.duty.hand-over": {
            duty: number;
            to: {
                /** Format: uuid */
                unit: string;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer";
                person: string | null;
            };
            reason: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "to": {
         *         "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *         "role": "enterprise-safety-officer",
         *         "person": "见所附材料，情况属实"
         *       },
         *       "note": "见所附材料，情况属实"
         *     }
         */
        "Facts.duty.delegate": {
            duty: number;
            to: {
                /** Format: uuid */
                unit: string;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer";
                person: string;
            };
            note: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "note": "见所附材料，情况属实"
         *     }
         */
        "Facts.duty.return-delegation": {
            duty: number;
            note: string;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "note": "见所附材料，情况属实"
         *     }
         */
        "Facts.duty.urge": {
            duty: number;
            note: string | null;
        };
        /**
         * @example {
         *       "duty": 1,
         *       "mode": "all",
         *       "signers": [
         *         {
         *           "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *           "role": "enterprise-safety-officer",
         *           "person": "见所附材料，情况属实"
         *         }
         *       ]
         *     }
         */
        "Facts.duty.ask-signers": {
            duty: number;
            mode: "all" | "one";
            signers: {
                /** Format: uuid */
                unit: string;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer";
                person: string | null;
            }[];
        };
        /**
         * @example {
         *       "duty": 1,
         *       "signers": [
         *         {
         *           "unit": "5f0c1a52-7c1e-4c6a-9b1e-2f3d4c5b6a79",
         *           "role": "enterprise-safety-officer",
         *           "person": "见所附材料，情况属实"
         *         }
         *       ]
         *     }
         */
        "Facts.duty.add-signers": {
            duty: number;
            signers: {
                /** Format: uuid */
                unit: string;
                role: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer";
                person: string | null;
            }[];
        };
        /**
         * @example {
         *       "entry": 1,
         *       "reason": "见所附材料，情况属实"
         *     }
         */
        "Facts.act.withdraw": {
            entry: number;
            reason: string;
        };
        /**
         * 定为一般隐患
         * @description Grade as general. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator.
         */
        "Act.hazard.grade-general": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "hazard.grade-general";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.hazard.grade-general"];
        };
        /**
         * 判定为重大隐患
         * @description Grade as major. Posts: enterprise-principal, regulator.
         */
        "Act.hazard.grade-major": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "hazard.grade-major";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.hazard.grade-major"];
        };
        /**
         * 认定隐患不成立
         * @description Dismiss as unfounded. Posts: regulator.
         */
        "Act.hazard.dismiss": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "hazard.dismiss";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.hazard.dismiss"];
        };
        /**
         * 依决定降为一般隐患
         * @description Downgrade to general by a decision. Posts: regulator.
         */
        "Act.grade.downgrade": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "grade.downgrade";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.grade.downgrade"];
        };
        /**
         * 报告整改完成
         * @description Report the rectification as complete. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.rectification.complete": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "rectification.complete";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.rectification.complete"];
        };
        /**
         * 复查合格
         * @description Accept the rectification. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator.
         */
        "Act.rectification.accept": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "rectification.accept";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.rectification.accept"];
        };
        /**
         * 复查不合格
         * @description Reject the rectification. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator.
         */
        "Act.rectification.reject": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "rectification.reject";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.rectification.reject"];
        };
        /**
         * 落实现场管控措施
         * @description Take interim controls. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.controls.take": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "controls.take";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.controls.take"];
        };
        /**
         * 向监管部门报告
         * @description Report to the department. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.report.to-department": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "report.to-department";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.report.to-department"];
        };
        /**
         * 向职工大会或职代会报告
         * @description Report to the workers. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.report.to-workers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "report.to-workers";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.report.to-workers"];
        };
        /**
         * 送达责令限期整改指令书
         * @description Serve the rectification order. Posts: inspector, regulator.
         */
        "Act.order.serve": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "order.serve";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.order.serve"];
        };
        /**
         * 核定整改期限
         * @description Set the term on a document. Posts: regulator.
         */
        "Act.term.set": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "term.set";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.term.set"];
        };
        /**
         * 报告整改进展
         * @description Report progress. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.progress.report": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "progress.report";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.progress.report"];
        };
        /**
         * 报告治理工程完工
         * @description Report the works as finished. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.rectification.finish": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "rectification.finish";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.rectification.finish"];
        };
        /**
         * 提交自评（评估）报告
         * @description Submit the completion self-assessment. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.assessment.submit": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "assessment.submit";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.assessment.submit"];
        };
        /**
         * 申请验收和恢复生产
         * @description Apply for acceptance. Posts: enterprise-principal.
         */
        "Act.acceptance.apply": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "acceptance.apply";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.acceptance.apply"];
        };
        /**
         * 现场验收合格
         * @description Pass the on-site acceptance. Posts: inspector, regulator.
         */
        "Act.acceptance.pass": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "acceptance.pass";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.acceptance.pass"];
        };
        /**
         * 现场验收不合格
         * @description Fail the on-site acceptance. Posts: inspector, regulator.
         */
        "Act.acceptance.fail": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "acceptance.fail";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.acceptance.fail"];
        };
        /**
         * 审查同意恢复生产经营
         * @description Approve resumption. Posts: regulator.
         */
        "Act.resumption.approve": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "resumption.approve";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.resumption.approve"];
        };
        /**
         * 核销
         * @description Close the hazard. Posts: regulator.
         */
        "Act.hazard.close": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "hazard.close";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.hazard.close"];
        };
        /**
         * 提出挂牌督办建议
         * @description Propose a listing. Posts: regulator, supervisor.
         */
        "Act.listing.propose": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.propose";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.propose"];
        };
        /**
         * 移送其他部门
         * @description Transfer to another authority. Posts: regulator.
         */
        "Act.hazard.transfer": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "hazard.transfer";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.hazard.transfer"];
        };
        /**
         * 书面接收移送
         * @description Accept the transfer in writing. Posts: regulator.
         */
        "Act.transfer.accept": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "transfer.accept";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.transfer.accept"];
        };
        /**
         * 书面退回移送
         * @description Refuse the transfer in writing. Posts: regulator.
         */
        "Act.transfer.refuse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "transfer.refuse";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.transfer.refuse"];
        };
        /**
         * 登记政府关闭决定
         * @description Record the government’s order to close. Posts: supervisor-leader.
         */
        "Act.closure.order": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "closure.order";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.closure.order"];
        };
        /**
         * 确认关闭已执行
         * @description Confirm that the closure was carried out. Posts: regulator.
         */
        "Act.closure.confirm": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "closure.confirm";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.closure.confirm"];
        };
        /**
         * 指派专家
         * @description Assign an expert. Posts: regulator, supervisor.
         */
        "Act.expert.assign": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "expert.assign";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.expert.assign"];
        };
        /**
         * 申请延期
         * @description Apply for an extension. Posts: enterprise-principal.
         */
        "Act.extension.apply": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "extension.apply";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.extension.apply"];
        };
        /**
         * 中止计算期限
         * @description Let the count of a deadline rest. Posts: regulator, regulator-leader, supervisor-leader.
         */
        "Act.deadline.pause": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "deadline.pause";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.deadline.pause"];
        };
        /**
         * 恢复计算期限
         * @description Let the count of a deadline go on. Posts: regulator, regulator-leader, supervisor-leader.
         */
        "Act.deadline.resume": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "deadline.resume";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.deadline.resume"];
        };
        /**
         * 越级采取升级措施
         * @description Climb to a higher rung. Posts: regulator-leader, supervisor-leader.
         */
        "Act.ladder.climb": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "ladder.climb";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.ladder.climb"];
        };
        /**
         * 启动问责
         * @description Open an accountability procedure. Posts: supervisor-leader, regulator-leader.
         */
        "Act.accountability.open": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.open";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.open"];
        };
        /**
         * 提交方案的一项落实
         * @description Submit one implementation of the plan. Posts: enterprise-safety-officer, enterprise-principal.
         */
        "Act.plan.submit-item": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "plan.submit-item";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.plan.submit-item"];
        };
        /**
         * 同意方案的一项落实
         * @description Accept one implementation. Posts: inspector, regulator.
         */
        "Act.plan.accept-item": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "plan.accept-item";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.plan.accept-item"];
        };
        /**
         * 退回方案的一项落实
         * @description Return one implementation with a reason. Posts: inspector, regulator.
         */
        "Act.plan.return-item": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "plan.return-item";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.plan.return-item"];
        };
        /**
         * 批准治理方案
         * @description Approve the plan. Posts: regulator.
         */
        "Act.plan.approve": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "plan.approve";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.plan.approve"];
        };
        /**
         * 退回治理方案
         * @description Return the plan. Posts: regulator.
         */
        "Act.plan.return": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "plan.return";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.plan.return"];
        };
        /**
         * 批准挂牌督办
         * @description Approve the listing. Posts: supervisor-leader.
         */
        "Act.listing.approve": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.approve";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.approve"];
        };
        /**
         * 不同意挂牌督办
         * @description Refuse the listing. Posts: supervisor-leader.
         */
        "Act.listing.refuse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.refuse";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.refuse"];
        };
        /**
         * 撤回挂牌建议
         * @description Withdraw the proposal. Posts: regulator, supervisor.
         */
        "Act.listing.withdraw": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.withdraw";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.withdraw"];
        };
        /**
         * 下达挂牌督办通知书
         * @description Issue the listing notice. Posts: supervisor, supervisor-leader.
         */
        "Act.listing.issue": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.issue";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.issue"];
        };
        /**
         * 公布挂牌督办
         * @description Publish the listing. Posts: supervisor, supervisor-leader.
         */
        "Act.listing.publish": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.publish";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.publish"];
        };
        /**
         * 核定督办期限（公布的记录未写明）
         * @description Set the term that the published record does not state. Posts: supervisor, supervisor-leader.
         */
        "Act.listing.set-term": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.set-term";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.set-term"];
        };
        /**
         * 提级督办
         * @description Raise to a higher level. Posts: supervisor-leader.
         */
        "Act.listing.raise": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.raise";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.raise"];
        };
        /**
         * 督办机关现场复查合格
         * @description Accept on site as the listing body. Posts: supervisor, supervisor-leader.
         */
        "Act.listing.accept": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.accept";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.accept"];
        };
        /**
         * 督办机关现场复查不合格，继续挂牌
         * @description Reject on site; the listing continues. Posts: supervisor, supervisor-leader.
         */
        "Act.listing.reject": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.reject";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.reject"];
        };
        /**
         * 摘牌
         * @description Delist. Posts: supervisor-leader.
         */
        "Act.listing.delist": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.delist";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.delist"];
        };
        /**
         * 依决定撤销挂牌
         * @description Revoke the listing by a decision. Posts: supervisor-leader.
         */
        "Act.listing.revoke": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "listing.revoke";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.listing.revoke"];
        };
        /**
         * 公布摘牌
         * @description Publish the delisting. Posts: supervisor, supervisor-leader.
         */
        "Act.delisting.publish": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "delisting.publish";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.delisting.publish"];
        };
        /**
         * 记录回头看结果
         * @description Record the return check. Posts: supervisor, supervisor-leader.
         */
        "Act.return-check.record": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "return-check.record";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.return-check.record"];
        };
        /**
         * 同意采取升级措施
         * @description Approve the escalation. Posts: supervisor-leader, regulator-leader.
         */
        "Act.escalation.approve": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "escalation.approve";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.escalation.approve"];
        };
        /**
         * 不采取升级措施并说明理由
         * @description Decline the escalation, with reasons. Posts: supervisor-leader, regulator-leader.
         */
        "Act.escalation.decline": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "escalation.decline";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.escalation.decline"];
        };
        /**
         * 记录升级措施已执行
         * @description Record that the escalation was carried out. Posts: supervisor, regulator.
         */
        "Act.escalation.carry-out": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "escalation.carry-out";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.escalation.carry-out"];
        };
        /**
         * 记录停止供电已解除
         * @description Record that the cut of power was lifted. Posts: supervisor, regulator.
         */
        "Act.escalation.lift": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "escalation.lift";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.escalation.lift"];
        };
        /**
         * 签收升级提醒
         * @description Acknowledge the escalation. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader.
         */
        "Act.escalation.acknowledge": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "escalation.acknowledge";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.escalation.acknowledge"];
        };
        /**
         * 告知拟采取的问责措施
         * @description Notify whoever is to be held to account. Posts: supervisor, regulator.
         */
        "Act.accountability.notify": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.notify";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.notify"];
        };
        /**
         * 陈述申辩
         * @description Make a statement. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader.
         */
        "Act.accountability.state": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.state";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.state"];
        };
        /**
         * 放弃陈述申辩
         * @description Waive the statement. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader.
         */
        "Act.accountability.waive-statement": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.waive-statement";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.waive-statement"];
        };
        /**
         * 陈述期满，转入决定
         * @description Proceed without a statement, its time being over. Posts: supervisor, regulator.
         */
        "Act.accountability.proceed": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.proceed";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.proceed"];
        };
        /**
         * 作出问责决定
         * @description Decide on the accountability. Posts: supervisor-leader, regulator-leader.
         */
        "Act.accountability.decide": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.decide";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.decide"];
        };
        /**
         * 记录问责措施已执行
         * @description Record that the measure was carried out. Posts: supervisor, regulator.
         */
        "Act.accountability.execute": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.execute";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.execute"];
        };
        /**
         * 报送整改落实情况
         * @description Report what was changed. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader.
         */
        "Act.accountability.follow-up": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.follow-up";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.follow-up"];
        };
        /**
         * 认可整改落实情况
         * @description Accept the follow-up report. Posts: supervisor, regulator.
         */
        "Act.accountability.accept-follow-up": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.accept-follow-up";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.accept-follow-up"];
        };
        /**
         * 退回整改落实情况
         * @description Return the follow-up report. Posts: supervisor, regulator.
         */
        "Act.accountability.return-follow-up": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.return-follow-up";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.return-follow-up"];
        };
        /**
         * 更正问责记录
         * @description Correct an accountability record. Posts: supervisor-leader, regulator-leader.
         */
        "Act.accountability.correct": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "accountability.correct";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.accountability.correct"];
        };
        /**
         * 签署延期意见
         * @description Give an opinion on the extension. Posts: regulator.
         */
        "Act.extension.give-opinion": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "extension.give-opinion";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.extension.give-opinion"];
        };
        /**
         * 同意延期
         * @description Grant the extension. Posts: regulator-leader, supervisor-leader.
         */
        "Act.extension.grant": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "extension.grant";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.extension.grant"];
        };
        /**
         * 不同意延期
         * @description Refuse the extension. Posts: regulator-leader, supervisor-leader.
         */
        "Act.extension.refuse": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "extension.refuse";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.extension.refuse"];
        };
        /**
         * 撤回延期申请
         * @description Withdraw the request. Posts: enterprise-principal.
         */
        "Act.extension.withdraw": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "extension.withdraw";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.extension.withdraw"];
        };
        /**
         * 向上级报送
         * @description Report to the superior. Posts: regulator, supervisor.
         */
        "Act.report.file-upward": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "report.file-upward";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.report.file-upward"];
        };
        /**
         * 签署会签意见
         * @description Sign with an opinion. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.countersignature.sign": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "countersignature.sign";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.countersignature.sign"];
        };
        /**
         * 撤销会签提请
         * @description Ask no longer for the signature. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.countersignature.recall": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "countersignature.recall";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.countersignature.recall"];
        };
        /**
         * 接受指派并声明无利害关系
         * @description Accept the assignment and declare that there is no interest. Posts: expert.
         */
        "Act.expert.accept": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "expert.accept";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.expert.accept"];
        };
        /**
         * 回避或谢绝指派
         * @description Decline the assignment. Posts: expert.
         */
        "Act.expert.decline": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "expert.decline";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.expert.decline"];
        };
        /**
         * 出具专家意见
         * @description Give the opinion. Posts: expert.
         */
        "Act.expert.give-opinion": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "expert.give-opinion";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.expert.give-opinion"];
        };
        /**
         * 撤回指派
         * @description Withdraw the assignment. Posts: regulator, supervisor.
         */
        "Act.expert.withdraw": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "expert.withdraw";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.expert.withdraw"];
        };
        /**
         * 移送问题线索
         * @description Send the referral. Posts: supervisor, regulator.
         */
        "Act.referral.send": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "referral.send";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.referral.send"];
        };
        /**
         * 签收移送
         * @description Acknowledge receipt of the referral. Posts: discipline-officer.
         */
        "Act.referral.receive": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "referral.receive";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.referral.receive"];
        };
        /**
         * 退回移送（不属本机关管辖）
         * @description Return the referral as not one’s own. Posts: discipline-officer.
         */
        "Act.referral.return": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "referral.return";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.referral.return"];
        };
        /**
         * 反馈处理结果
         * @description Feed back what came of it. Posts: discipline-officer.
         */
        "Act.referral.feed-back": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "referral.feed-back";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.referral.feed-back"];
        };
        /**
         * 退回后不再移送
         * @description Let the returned referral rest. Posts: supervisor-leader, regulator-leader.
         */
        "Act.referral.abandon": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "referral.abandon";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.referral.abandon"];
        };
        /**
         * 签收办理
         * @description Take a duty. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.claim": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.claim";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.claim"];
        };
        /**
         * 退回待办池
         * @description Put a duty back. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.release": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.release";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.release"];
        };
        /**
         * 负责人调整承办人
         * @description Take a duty from whoever has it. Posts: enterprise-principal, regulator-leader, supervisor-leader.
         */
        "Act.duty.take-over": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.take-over";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.take-over"];
        };
        /**
         * 转办
         * @description Hand a duty over. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.hand-over": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.hand-over";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.hand-over"];
        };
        /**
         * 委派
         * @description Have a duty prepared. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.delegate": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.delegate";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.delegate"];
        };
        /**
         * 委派办结交回
         * @description Give back what was prepared. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.return-delegation": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.return-delegation";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.return-delegation"];
        };
        /**
         * 催办
         * @description Urge. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.urge": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.urge";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.urge"];
        };
        /**
         * 提请会签、或签
         * @description Ask for signatures. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.ask-signers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.ask-signers";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.ask-signers"];
        };
        /**
         * 加签
         * @description Ask further people to sign. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.duty.add-signers": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "duty.add-signers";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.duty.add-signers"];
        };
        /**
         * 撤回
         * @description Withdraw what was submitted. Posts: enterprise-safety-officer, enterprise-principal, inspector, regulator, regulator-leader, supervisor, supervisor-leader, intake-officer, expert, discipline-officer.
         */
        "Act.act.withdraw": {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            act: "act.withdraw";
            /** @description machine of the case that is meant; needed only where several can take the act */
            instance?: number;
            facts: components["schemas"]["Facts.act.withdraw"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Session.who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.wrong-password` The login or the password is not right
             *     `session.locked` Too many failures; the account is closed for 15 minutes
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session.no-post` You hold no such post today */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Session.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             *     `session.refresh-invalid` The refresh token is not valid
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.wrong-password` The login or the password is not right
             *     `session.locked` Too many failures; the account is closed for 15 minutes
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session.no-post` You hold no such post today */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.no-password` You have no such account with a password
             *     `password.refused` The password does not meet the rules
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Session.signOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Oauth.token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponseDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorDto"];
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.list": {
        parameters: {
            query?: {
                /** @description Part of a log-in or of the name of its holder. */
                text?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePasswordDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `person.unknown` The directory has no such person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `account.taken` The log-in is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description log-in of the account */
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadePasswordDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `account.unknown` There is no such account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description log-in of the account */
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `account.unknown` There is no such account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description log-in of the account */
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `account.unknown` There is no such account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accounts.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description log-in of the account */
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `account.unknown` There is no such account
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clients.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clients.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeClientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeClientDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `client.name-taken` A client of this name is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `client.unit-unknown` There is no such organisation
             *     `client.unit-unfit` A client of this organisation cannot act in this post
             *     `client.scope-unknown` There is no such scope
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clients.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the client */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeClientDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `client.unknown` There is no such client, or it was revoked
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clients.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description identifier of the client */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `client.unknown` There is no such client, or it was revoked
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Identities.list": {
        parameters: {
            query?: {
                person?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitiesDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Identities.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterIdentityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `person.unknown` The directory has no such person */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `identity.taken` The identity stands for somebody already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Identities.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `security.not-for-oneself` Not for oneself; another security administrator must do this
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `identity.unknown` There is no such identity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Audit.journal": {
        parameters: {
            query?: {
                /** @description Number of the entry after which the page begins; without it from the first. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseVerificationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Audit.accessLog": {
        parameters: {
            query?: {
                /** @description Who has read. */
                person?: string;
                /** @description The person, unit or case that was read about. */
                subject?: string;
                kind?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Audit.administratorActs": {
        parameters: {
            query?: {
                /** @description Who has acted. */
                person?: string;
                /** @description What it was about: a log-in, a client, an identity, a version of rules. */
                subject?: string;
                act?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministratorActsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CallingClient.who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallingClientDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "OwnCases.register": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOwnHazardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "FoundCases.register.inspector": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterHazardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "FoundCases.register.regulator": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterHazardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Cases.list": {
        parameters: {
            query?: {
                /** @description Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
                asOf?: string;
                /** @description First local date on which it was opened. */
                openedFrom?: string;
                /** @description Last local date on which it was opened. */
                openedTo?: string;
                /** @description An open duty of the case is due on this local date or earlier. Not together with `asOf`. */
                dueBy?: string;
                /** @description Whether something in the case is still going on. */
                open?: "true" | "false";
                grade?: "general" | "major";
                /** @description Tags that the case has, every one of them, separated by commas: `listed,rectifying`. */
                tags?: string;
                /** @description Division code of 6, 9 or 12 digits; the case lies in it or below. */
                region?: string;
                /** @description Words that stand in title, description or place of the hazard, the name of the enterprise or the number of a document; several are separated by blanks. */
                text?: string;
                /** @description Enterprise that the case concerns. */
                enterprise?: string;
                /** @description Authority whose matter it is. */
                authority?: string;
                /** @description The hazard is listed, or proposed for it, at this level now. Not together with `asOf`. */
                level?: "town" | "county" | "city" | "province" | "state";
                /** @description Whether a duty of the case is overdue. Not together with `asOf`: the worklist as of an instant tells it. */
                overdue?: "true" | "false";
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `as-of.future` The future is on no record
             *     `as-of.filter` A list as of a past instant does not take this filter
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Cases.one": {
        parameters: {
            query?: {
                /** @description Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description revision of the case, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"] | components["schemas"]["PastCaseDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `as-of.future` The future is on no record */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `journal.does-not-play` The journal of the case does not play; see what duban verify says of it
             *     `unexpected` Something unexpected went wrong
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CaseRecord.journal": {
        parameters: {
            query?: {
                /** @description Number of the entry after which the page begins; without it from the first. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CaseRecord.duties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDutyDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CaseRecord.explain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description number of the duty in its case */
                duty: number;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedDeadlineDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `duty.unknown` The case has no such duty
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CaseRecord.documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CaseForecast.forecast": {
        parameters: {
            query?: {
                /** @description Local date that `duty` is given instead of its own, as an extension would; together with `duty`. */
                due?: string;
                /** @description Number of the open duty that `due` is for. */
                duty?: number;
                /** @description Rule pack by which the case reckons from now on: `name@version`. */
                pack?: string;
                /** @description Version of the calendar by which it does. */
                calendar?: string;
            };
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `duty.unknown` The case has no such duty
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `forecast.pack-unknown` There is no such rule pack
             *     `forecast.calendar-unknown` There is no such version of the calendar
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Acts.act": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with what the first one did */
                "Idempotency-Key"?: string;
                /** @description ETag of the case as the sender has seen it; where the case has moved on, the act is refused */
                "If-Match"?: string;
            };
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description revision of the case after the act */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `act.not-yours` Your post may not perform this act
             *     `act.separation` Separation of duties: another person or unit must do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `case.busy` The case is being acted on by many at once; try again shortly
             *     `case.closed` The case is closed
             *     `act.wrong-state` The act is not possible in the present state
             *     `act.guard` A condition is not met
             *     `duty.not-open` The case has no such open duty
             *     `duty.taken` Somebody else has taken the duty, or it was handed over
             *     `duty.unsigned` Signatures are still wanting
             *     `duty.urged` The duty was urged on this working day
             *     `duty.handling` The duty cannot be handled in this way
             *     `withdraw.too-late` It can no longer be withdrawn
             *     `document.number-taken` The document number is already in use
             *     `record.corrected` This accountability record was corrected before
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `case.stale` The case has moved on; read it again and repeat */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `act.unknown` There is no such act
             *     `act.facts-invalid` The facts submitted are not valid
             *     `act.instance-unknown` The case has no such workflow instance
             *     `act.instance-ambiguous` Several workflow instances take this act; name one
             *     `act.not-opening` This act does not open a case
             *     `key.reused` The idempotency key was used for a different request
             *     `record.unknown` The case has no such accountability record made by your unit
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `definition.mismatch` The case rests on a workflow definition that this program does not have
             *     `unexpected` Something unexpected went wrong
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Acts.catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownActDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Batch.perform": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswerDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Integration.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HazardsToOpenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswerDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `client.scope-lacking` The client does not hold this scope
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Integration.perform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswerDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `client.scope-lacking` The client does not hold this scope
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Integration.changes": {
        parameters: {
            query?: {
                /** @description `next` of the page before; without it from the very first change. */
                after?: string;
                /** @description Changes of a page at most; 200 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `client.scope-lacking` The client does not hold this scope
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Worklist.list": {
        parameters: {
            query?: {
                /** @description Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
                asOf?: string;
                /** @description Only what is due on this local date or earlier. */
                dueBy?: string;
                /** @description `true`: everything that the unit owes, not only what the caller's own post does. */
                all?: "true" | "false";
                /** @description `true`: only what the caller has taken or prepares for another, in whichever post it is owed. */
                mine?: "true" | "false";
                /** @description `true`: only what nobody has taken yet. */
                unclaimed?: "true" | "false";
                /** @description Only what is overdue, or only what is not. */
                overdue?: "true" | "false";
                /** @description Only cases of this grade. Not together with `asOf`, nor are the filters below. */
                grade?: "general" | "major";
                /** @description Division code of 6, 9 or 12 digits; only cases in it or below. */
                region?: string;
                /** @description Only cases that are listed, or proposed for it, at this level now. */
                level?: "town" | "county" | "city" | "province" | "state";
                /** @description By deadline (`due`, where nothing is said) or by the day on which the duty arose (`opened`), the earliest first. */
                sort?: "due" | "opened";
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `as-of.future` The future is on no record
             *     `as-of.filter` A list as of a past instant does not take this filter
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inbox.list": {
        parameters: {
            query?: {
                /** @description `true`: only what nobody in this post has read yet. */
                unread?: "true" | "false";
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inbox.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inbox */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `message.unknown` The inbox has no such message
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.list": {
        parameters: {
            query?: {
                /** @description Only those that are verified, or only those that are known from published records alone. */
                verified?: "true" | "false";
                /** @description Only those inside this division. */
                region?: string;
                /** @description `true`: those that have ended as well. */
                ended?: "true" | "false";
                kind?: "enterprise" | "authority" | "safety-committee-office" | "government" | "discipline-body" | "agency";
                /** @description What the name contains, or the whole credit code. */
                text?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `organisation.code-taken` The credit code is that of another organisation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryChangeDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.code-taken` The credit code is that of another organisation
             *     `organisation.unverified` The organisation is known from a published record alone; verify it first
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.code-taken` The credit code is that of another organisation
             *     `organisation.verified` The organisation was verified before
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "KeptOrganisations.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the organisations */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.ended` The organisation has ended
             *     `organisation.in-use` Posts are held in the organisation, duties are open, or others stand below it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query?: {
                /** @description What the name contains, or the whole staff number. */
                text?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `person.number-taken` The staff number is that of somebody else */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonInPostsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `person.unknown` The directory has no such person
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryChangeDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `person.unknown` The directory has no such person
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `person.unknown` The directory has no such person
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `person.number-taken` The staff number is that of somebody else */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "People.leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeftPersonDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `post.to-oneself` Nobody gives a post to himself, or makes himself a substitute
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `person.unknown` The directory has no such person
             *     `post.unknown` There is no such post
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `person.left` The person has left
             *     `post.overlaps` The person holds the same post in these days already
             *     `post.administrators-apart` Nobody holds two of the three administrator posts
             *     `post.last-holder` Duties are open in the post and nobody else holds it; name a successor
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.list": {
        parameters: {
            query?: {
                /** @description Only those held on this local day. */
                on?: string;
                unit?: string;
                person?: string;
                role?: "enterprise-safety-officer" | "enterprise-principal" | "inspector" | "regulator" | "regulator-leader" | "supervisor" | "supervisor-leader" | "intake-officer" | "expert" | "discipline-officer" | "system-administrator" | "security-administrator" | "auditor";
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `post.to-oneself` Nobody gives a post to himself, or makes himself a substitute
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.unknown` The directory has no such organisation
             *     `person.unknown` The directory has no such person
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.unverified` The organisation is known from a published record alone; verify it first
             *     `organisation.ended` The organisation has ended
             *     `person.left` The person has left
             *     `post.overlaps` The person holds the same post in these days already
             *     `post.administrators-apart` Nobody holds two of the three administrator posts
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `directory.invalid` What is to be entered is not in order
             *     `post.not-of-kind` Organisations of this kind have no such post
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the posts */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryChangeDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `post.unknown` There is no such post
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the posts */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeftPostDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `post.to-oneself` Nobody gives a post to himself, or makes himself a substitute
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `organisation.unknown` The directory has no such organisation
             *     `person.unknown` The directory has no such person
             *     `post.unknown` There is no such post
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `organisation.unverified` The organisation is known from a published record alone; verify it first
             *     `organisation.ended` The organisation has ended
             *     `person.left` The person has left
             *     `post.overlaps` The person holds the same post in these days already
             *     `post.administrators-apart` Nobody holds two of the three administrator posts
             *     `post.ended` The post has ended
             *     `post.last-holder` Duties are open in the post and nobody else holds it; name a successor
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `directory.invalid` What is to be entered is not in order
             *     `post.not-of-kind` Organisations of this kind have no such post
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.handOvers": {
        parameters: {
            query?: {
                unit?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Posts.unheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnheldDutiesDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Substitutions.list": {
        parameters: {
            query?: {
                /** @description Only those that hold on this local day. */
                on?: string;
                unit?: string;
                /** @description Absent person or substitute. */
                person?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Substitutions.substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstituteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `post.to-oneself` Nobody gives a post to himself, or makes himself a substitute
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `post.unknown` There is no such post */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `post.administrators-apart` Nobody holds two of the three administrator posts
             *     `substitution.other-organisation` A substitute holds a post in the same organisation in all these days
             *     `substitution.chain` A substitute is not absent in the same days, and who is absent is no substitute
             *     `substitution.overlaps` Somebody else stands in for the post in these days
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `directory.invalid` What is to be entered is not in order
             *     `substitution.self` Nobody stands in for himself
             *     `substitution.outside-post` A substitution lies within the days of the post
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Substitutions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the substitutions */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `substitution.unknown` There is no such substitution
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `substitution.ended` The substitution has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Regions.list": {
        parameters: {
            query?: {
                /** @description Local day on which they exist; today where none is given. */
                on?: string;
                /** @description What the name with those above it contains, or what the code begins with. */
                text?: string;
                /** @description Only those directly inside this one; `000000` for the provinces. */
                parent?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Regions.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterRegionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `region.unknown` There is no such division */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `region.taken` The code has a name in these days already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Regions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code of the division (GB/T 2260) */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `region.unknown` There is no such division
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `directory.invalid` What is to be entered is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "DirectoryTables.take": {
        parameters: {
            query: {
                /** @description `true`: only say what would become of each row. */
                dryRun?: "true" | "false";
                /** @description Why, for the record of every change. */
                why: string;
                /** @description Number and name of the document that decides it. */
                document?: string;
            };
            header?: never;
            path: {
                /** @description which table */
                table: "organisations" | "people" | "posts";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedTableDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `import.file-missing` The import file does not exist
             *     `import.not-a-file` The import path is not a file
             *     `import.file-unreadable` The import file cannot be read
             *     `import.empty` The import file is empty
             *     `import.not-what-it-says` The content of the file is not what its name says
             *     `import.format-unsupported` The file format is not supported
             *     `import.no-known-header` No known header was found
             *     `import.unreadable-text` The text cannot be decoded
             *     `import.damaged` The import file is damaged
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "DirectoryTables.give": {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description which table */
                table: "organisations" | "people" | "posts";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Organisations.search": {
        parameters: {
            query?: {
                kind?: "enterprise" | "authority" | "safety-committee-office" | "government" | "discipline-body" | "agency";
                /** @description What the name contains, or the whole credit code. */
                text?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Statistics.cases.supervisor": {
        parameters: {
            query?: {
                /** @description Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
                asOf?: string;
                /** @description `grade` where nothing is said. `region` groups by county. */
                groupBy?: "grade" | "tag" | "region";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `as-of.future` The future is on no record */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Statistics.cases.regulator": {
        parameters: {
            query?: {
                /** @description Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
                asOf?: string;
                /** @description `grade` where nothing is said. `region` groups by county. */
                groupBy?: "grade" | "tag" | "region";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `as-of.future` The future is on no record */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Statistics.onTime.supervisor": {
        parameters: {
            query: {
                /** @description First and last local date of the period; a duty belongs to it by its first date. */
                from: string;
                to: string;
                /** @description Name of a duty, such as `order.serve`. */
                duty?: string;
                /** @description `unit` where nothing is said. `region` groups by county. */
                groupBy?: "unit" | "duty" | "region";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnTimeDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Statistics.onTime.regulator": {
        parameters: {
            query: {
                /** @description First and last local date of the period; a duty belongs to it by its first date. */
                from: string;
                to: string;
                /** @description Name of a duty, such as `order.serve`. */
                duty?: string;
                /** @description `unit` where nothing is said. `region` groups by county. */
                groupBy?: "unit" | "duty" | "region";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnTimeDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unitPage.supervisor": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unitPage.regulator": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unitPage.inspector": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unitPage.enterprise": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unit.supervisor": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unit.regulator": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unit.inspector": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.unit.enterprise": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the units */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.personPage.supervisor": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.personPage.regulator": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.personPage.inspector": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.personPage.enterprise": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.person.supervisor": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.person.regulator": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.person.inspector": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Dossiers.person.enterprise": {
        parameters: {
            query?: {
                /** @description First local date. */
                from?: string;
                /** @description Last local date. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description which one of the people */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accountability.ofCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the cases */
                id: string;
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityRecordDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `case.unknown` There is no such case, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Accountability.against": {
        parameters: {
            query: {
                /** @description The unit that was held to account. */
                unit: string;
            };
            header?: never;
            path: {
                /** @description the door of the caller’s post */
                door: "enterprise" | "inspector" | "regulator" | "supervisor" | "intake" | "expert" | "discipline" | "administrator" | "security" | "auditor" | "integration";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityRecordDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `dossier.unknown` There is no such dossier, or it is not for you to read
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.list.inspector": {
        parameters: {
            query?: {
                /** @description Of one enterprise. */
                enterprise?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.drawUp.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawUpRecordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.number-taken` Your unit has an inspection record of this number already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `inspection.invalid` The inspection record is not in order
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.list.regulator": {
        parameters: {
            query?: {
                /** @description Of one enterprise. */
                enterprise?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.drawUp.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawUpRecordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.number-taken` Your unit has an inspection record of this number already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `inspection.invalid` The inspection record is not in order
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.revise.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.fixed` The record carries a signature and stays as it is; correct it by an entry */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `inspection.invalid` The inspection record is not in order
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.revise.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.fixed` The record carries a signature and stays as it is; correct it by an entry */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `inspection.invalid` The inspection record is not in order
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.sign.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.signed-already` That side has signed already, or its refusal is on record */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.sign.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.signed-already` That side has signed already, or its refusal is on record */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.paperSignature.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSignatureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.signed-already` That side has signed already, or its refusal is on record
             *     `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.paperSignature.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSignatureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.signed-already` That side has signed already, or its refusal is on record
             *     `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.refusal.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusedSignatureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.signed-already` That side has signed already, or its refusal is on record
             *     `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.refusal.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusedSignatureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.signed-already` That side has signed already, or its refusal is on record
             *     `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.correct.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRecordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.correct.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRecordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.openCase.inspector": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description which one of the inspections */
                id: string;
                /** @description place of the finding in its record or run, from 1 */
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             *     `found-case.claimed` Somebody else is opening the case of this finding
             *     `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Inspections.openCase.regulator": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description which one of the inspections */
                id: string;
                /** @description place of the finding in its record or run, from 1 */
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `inspection.not-yours` Only the officers of this inspection may do this
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             *     `found-case.claimed` Somebody else is opening the case of this finding
             *     `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `enterprise.unknown` There is no such enterprise, or it is outside your region
             *     `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "OwnInspections.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inspection.signed-already` That side has signed already, or its refusal is on record
             *     `inspection.not-complete` The record is not signed by both sides yet, nor is a refusal on it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.list.supervisor": {
        parameters: {
            query?: {
                /** @description Of one enterprise. */
                enterprise?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.list.enterprise": {
        parameters: {
            query?: {
                /** @description Of one enterprise. */
                enterprise?: string;
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.one.inspector": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.one.regulator": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.one.supervisor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "InspectionRecords.one.enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the inspections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `inspection.unknown` There is no such inspection record, or it is outside your scope
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckLists.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckListDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckLists.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCheckListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckListDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `check-list.unknown` There is no such check-list */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `check-list.invalid` The check-list is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckLists.due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueRunDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckRuns.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description which one of the check-lists */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunListDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `check-list.unknown` There is no such check-list
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckRuns.fill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the check-lists */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `check-list.not-yours` Another post answers for the runs of this list
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `check-list.unknown` There is no such check-list
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `check-run.taken` The run of this period is on record already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `check-run.invalid` The results of the run are not in order
             *     `check-run.not-due` The list has no such period, or it has not begun
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckRuns.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description which one of the check-runs */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `check-run.unknown` There is no such run
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckRuns.openCase": {
        parameters: {
            query?: never;
            header?: {
                /** @description a repetition with the same key is answered with the case that the first one opened */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description which one of the check-runs */
                id: string;
                /** @description place of the finding in its record or run, from 1 */
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    /** @description path of the case */
                    Location?: string;
                    /** @description its revision */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             *     `act.not-yours` Your post may not perform this act
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `check-run.unknown` There is no such run
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `found-case.claimed` Somebody else is opening the case of this finding
             *     `case.busy` The case is being acted on by many at once; try again shortly
             *     `act.guard` A condition is not met
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `act.facts-invalid` The facts submitted are not valid
             *     `key.reused` The idempotency key was used for a different request
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckFigures.statistics.enterprise": {
        parameters: {
            query: {
                /** @description First and last local date; a run belongs to the period by the day on which it is due. */
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckStatisticsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckFigures.statistics.inspector": {
        parameters: {
            query: {
                /** @description First and last local date; a run belongs to the period by the day on which it is due. */
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckStatisticsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckFigures.statistics.regulator": {
        parameters: {
            query: {
                /** @description First and last local date; a run belongs to the period by the day on which it is due. */
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckStatisticsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CheckFigures.statistics.supervisor": {
        parameters: {
            query: {
                /** @description First and last local date; a run belongs to the period by the day on which it is due. */
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckStatisticsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    "Health.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "Calendars.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Calendars.apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAppliedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `calendar.unknown` There is no calendar of this version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `calendar.invalid` The calendar is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Calendars.preview": {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCalendarDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPreviewDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `calendar.unknown` There is no calendar of this version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `calendar.invalid` The calendar is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "RulePacks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePackDto"][];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "RulePacks.load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenPackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackLoadedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `rules.version-taken` A rule pack of this name and version with other content is kept already
             *     `rules.version-not-next` The version or its first day is not later than those of a version that is kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `rules.invalid` The rule pack is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "RulePacks.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description pack and version, such as national@1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePackTextDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `rules.unknown` There is no such rule pack
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "RulePacks.preview": {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenPackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackPreviewDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `rules.version-taken` A rule pack of this name and version with other content is kept already
             *     `rules.version-not-next` The version or its first day is not later than those of a version that is kept
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `rules.invalid` The rule pack is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "RulePacks.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description name of the pack */
                name: string;
                /** @description version of the pack */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyPackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unknown-route` There is no such endpoint
             *     `rules.unknown` There is no such rule pack
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `rules.not-in-force` The rule pack is not in force today */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-long` The address is too long */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `rules.invalid` The rule pack is not in order */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clock.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session.password-due` Change your password first (PUT /api/v1/session/password) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Clock.move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `session.password-due` Change your password first (PUT /api/v1/session/password) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `clock.not-backwards` Time does not go back */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Oidc.begin": {
        parameters: {
            query?: {
                /** @description Post to act in, for somebody who holds several; without it the one held longest. */
                post?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description to the provider */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `service.unavailable` The service is not available just now; try again shortly
             *     `session.provider-away` The identity provider is not available just now
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Oidc.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.provider-refused` The identity provider did not confirm this sign-in
             *     `session.sign-in-unknown` This sign-in was not begun in this browser, took too long or is over; begin again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.no-post` You hold no such post today
             *     `session.unknown-identity` This identity stands for nobody here
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unknown-route` There is no such endpoint */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `service.unavailable` The service is not available just now; try again shortly
             *     `session.provider-away` The identity provider is not available just now
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Seals.list": {
        parameters: {
            query?: {
                /** @description `next` of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page at most; 50 where nothing is said. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsDto"];
                };
            };
            /** @description `request.invalid` The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Seals.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifySealsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealsVerificationDto"];
                };
            };
            /**
             * @description `request.invalid` The request is not valid
             *     `request.invalid-json` The body is not valid JSON
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `request.unauthenticated` No valid access token was given
             *     `session.invalid` The access token is not valid
             *     `session.expired` The access token has expired; sign in again
             *     `session.ended` The session has ended; sign in again
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `session.password-due` Change your password first (PUT /api/v1/session/password)
             *     `door.not-yours` This door is not for your post
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-slow` The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-large` The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.unsupported-media-type` Unsupported media type; send application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.too-many` Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `request.headers-too-large` Address and headers are too large */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `unexpected` Something unexpected went wrong */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `service.unavailable` The service is not available just now; try again shortly */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
