/** The grammar of Arabic numbers: how they are said, and how they agree with what they count. */
package rawi.arabic.numbers;
