// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::base {

/// What kind of thing went wrong; decides exit statuses and how the window shows it.
enum class ErrorKind {
    Invalid,    ///< the input makes no sense
    NotFound,   ///< what was asked for is not there
    Unreadable, ///< a file cannot be read
    Refused,    ///< a limit or a rule forbids it
    NotAStore,  ///< the file is no Counterpart store, or is damaged
    NewerStore, ///< the store was written by a newer program
    ReadOnly,   ///< the store or its folder cannot be written
    DiskFull,
    Busy,      ///< somebody else holds the store
    Cancelled, ///< the user stopped it: not a failure
    Internal,  ///< a bug of ours that was caught in time
};

/// Says in the user's words what went wrong, to what, and what to do about it.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject; ///< the file, document or value concerned; may be empty
    QString what;    ///< "is not a Counterpart store"
    QString remedy;  ///< "choose a .counterpart file"; may be empty

    /// One line: "subject: what; remedy".
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isCancelled() const { return kind == ErrorKind::Cancelled; }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace counterpart::base
