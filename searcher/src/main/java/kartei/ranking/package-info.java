/** Finds all entries of a query and the best of them, a window of entries at a time. */
package kartei.ranking;
