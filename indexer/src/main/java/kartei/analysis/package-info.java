/** German text to terms. */
package kartei.analysis;
