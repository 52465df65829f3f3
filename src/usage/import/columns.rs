//! Which columns of a file say who logged in, when, and whether it worked.

use super::request::ImportFormat;

/// The places of the columns that count, and what stands in them.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    pub user: usize,
    pub time: usize,
    pub status: usize,
    /// How many there are in all.
    pub count: usize,
    /// What the status is where a login worked.
    pub success: &'static str,
}

/// The columns of a format: of each the names it may have, the best first.
struct Names {
    user: &'static [&'static str],
    time: &'static [&'static str],
    status: &'static [&'static str],
    success: &'static str,
}

impl ImportFormat {
    const fn names(self) -> Names {
        match self {
            Self::LoginHistory => Names {
                user: &["UserId"],
                time: &["LoginTime"],
                status: &["Status"],
                success: "Success",
            },
            Self::EventLogFile => Names {
                user: &["USER_ID", "USER_ID_DERIVED"],
                time: &["TIMESTAMP_DERIVED", "TIMESTAMP"],
                status: &["LOGIN_STATUS"],
                success: "LOGIN_NO_ERROR",
            },
        }
    }

    fn columns(self, header: &[String]) -> Option<Columns> {
        let names = self.names();
        let place = |names: &[&str]| names.iter().find_map(|name| place(header, name));
        Some(Columns {
            user: place(names.user)?,
            time: place(names.time)?,
            status: place(names.status)?,
            count: header.len(),
            success: names.success,
        })
    }

    /// The columns that it should have and the header lacks.
    fn lacking(self, header: &[String]) -> Vec<&'static str> {
        let Names { user, time, status, .. } = self.names();
        let lacks = |names: &&[&str]| !names.iter().any(|name| place(header, name).is_some());
        [user, time, status]
            .into_iter()
            .filter(lacks)
            .filter_map(|names| names.first())
            .copied()
            .collect()
    }
}

/// `User ID`, `UserId` and `USER_ID` are one name.
fn place(header: &[String], name: &str) -> Option<usize> {
    let letters = |name: &str| -> String {
        let kept = name.chars().filter(|letter| letter.is_alphanumeric());
        kept.flat_map(char::to_lowercase).collect()
    };
    header.iter().position(|column| letters(column) == letters(name))
}

/// The columns of a header.
///
/// # Errors
/// What it lacks, in words.
pub fn columns(header: &[String], format: Option<ImportFormat>) -> Result<Columns, String> {
    let formats = || ImportFormat::ALL.iter().filter(|one| format.is_none_or(|of| of == **one));
    if let Some(columns) = formats().find_map(|format| format.columns(header)) {
        return Ok(columns);
    }
    let likeliest = formats().min_by_key(|format| format.lacking(header).len());
    let lacking = likeliest.map(|format| (format.name(), format.lacking(header).join(", ")));
    let (name, lacking) = lacking.unwrap_or_default();
    let hint = if lacking == "UserId" && place(header, "Username").is_some() {
        ": user names change, so export the users' ids (by Data Loader: SELECT UserId, LoginTime, Status FROM LoginHistory)"
    } else {
        ""
    };
    Err(format!("lacks what a file of {name} has: {lacking}{hint}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str, format: Option<ImportFormat>) -> Result<[usize; 3], String> {
        let header: Vec<String> = header.split(',').map(str::to_owned).collect();
        columns(&header, format).map(|columns| [columns.user, columns.time, columns.status])
    }

    #[test]
    fn a_header_tells_its_format() {
        assert_eq!(read("Id,UserId,LoginTime,Status", None), Ok([1, 2, 3]));
        assert_eq!(read("status,LOGIN TIME,User ID", None), Ok([2, 1, 0]));
        let events = "EVENT_TYPE,TIMESTAMP,USER_ID,TIMESTAMP_DERIVED,USER_ID_DERIVED,LOGIN_STATUS";
        assert_eq!(read(events, None), Ok([2, 3, 5]));
        assert_eq!(read("USER_ID_DERIVED,TIMESTAMP,LOGIN_STATUS", None), Ok([0, 1, 2]));
    }

    #[test]
    fn a_header_without_them_says_what_it_lacks() {
        let error = read("USER_ID,TIMESTAMP", None).unwrap_err();
        assert!(error.ends_with("EventLogFile has: LOGIN_STATUS"), "{error}");
        let error = read("Username,Login Time,Status", None).unwrap_err();
        assert!(error.contains("LoginHistory has: UserId: user names change"), "{error}");
        let wrong = read("UserId,LoginTime,Status", Some(ImportFormat::EventLogFile));
        assert!(wrong.is_err_and(|error| error.contains("TIMESTAMP_DERIVED, LOGIN_STATUS")));
        assert!(read("", None).is_err());
    }
}
