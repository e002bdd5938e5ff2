/** What lies on disk: a folder of Markdown files. */
package kartei.corpus;
