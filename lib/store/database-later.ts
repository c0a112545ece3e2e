// A file of its own for who loads the database later: what is also loaded at once would have to carry a list of its exports.
import './database-at-once';
