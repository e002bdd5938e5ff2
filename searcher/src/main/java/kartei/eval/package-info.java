/** How good the ranking is: test collections, judged runs, measures and their comparison. */
package kartei.eval;
