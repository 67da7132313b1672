// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace simulation {

/// A symbolic link by which programs find a pseudo terminal, whose own name changes from run to run.
class DeviceLink
{
public:
    DeviceLink() = default;
    ~DeviceLink() { remove(); }
    DeviceLink(const DeviceLink &) = delete;
    DeviceLink &operator=(const DeviceLink &) = delete;

    /// Makes it under a new name and renames it, so that nobody ever sees half of it; replaces a link that is there,
    /// but nothing else. 0, or errno (EEXIST: something else has the name).
    [[nodiscard]] int make(const std::string &path, const std::string &target);
    /// Unless somebody else has put another link there meanwhile.
    void remove();

private:
    std::string m_path; ///< empty: none
    std::string m_target;
};

} // namespace simulation
