import { QueryBuilder } from "drizzle-orm/pg-core";

/** Builds a query that is a part of another, for code that has no transaction at hand. */
export const queryBuilder = new QueryBuilder({ casing: "snake_case" });
