// Stands in for WXT's context of content scripts (see wxt.config.ts): that one tells the page which of our scripts started, lets the page
// end them by an event of the same name, and weighs a seventh of what a script may. Ours end by their own signal: see mount.ts.

export class ContentScriptContext {}
