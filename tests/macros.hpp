// SPDX-License-Identifier: MIT

// Macros that headers of others define: newsgraph's headers are compiled after them.

// windows.h
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define near
#define far
#define small char
#define hyper long
#define interface struct
#define pascal
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define ERROR 0
#define DELETE 0x10000

// Qt
#define slots
#define signals public
#define emit
#define foreach(variable, container) for (variable : container)
#define forever for (;;)

// AssertMacros.h of Apple
#define check(assertion)
#define verify(assertion)
#define require(assertion, label)

// X11
#define Bool int
#define Status int
#define None 0L
#define True 1
#define False 0
#define Success 0
