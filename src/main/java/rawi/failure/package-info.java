/** What a user is told when something goes wrong. */
package rawi.failure;
