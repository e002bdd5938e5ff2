/** The schema that both sides share, the format, and the writing of the index. */
package kartei.index;
