package hemera.store;

/** A database for tests, and the role that owns it. */
record TestDatabase(String name, String url, String username, String password) {}
